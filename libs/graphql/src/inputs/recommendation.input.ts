import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateScalar } from '../scalars/date.scalar.ts';
import { BY, DECISION, IMPLEMENTER, PERSON, RESPONSE, STEPS } from './response.fields.ts';
import type { ResponseFields } from './response.fields.ts';

const KEY = 'A repeat with the same key gets the first answer.';

/** What every act on a recommendation carries. */
@InputType({ isAbstract: true })
abstract class RecommendationActInput {
  @Field(() => ID, { description: 'The recommendation.' })
  recommendationId!: string;

  @Field(() => Int, { description: 'Version of the recommendation that the person saw.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

/** A recommendation that comes from no case. */
@InputType({ description: 'A recommendation that comes from no case.' })
export class MakeRecommendationInput {
  @Field(() => ID, { description: 'The partnership whose scrutiny makes it.' })
  partnershipId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The indicator it is about, unless it is a matter in words.',
  })
  indicatorId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The matter in a few words, where no indicator is named.',
  })
  title?: string | null;

  @Field(() => String, { description: 'The recommendation.' })
  recommendation!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the theme whose portfolio holder is to answer; the leader where none is named.',
  })
  portfolio?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Whose portfolio holder or leader; the accountable body where none is named.',
  })
  organisationId?: string | null;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

/** The executive's answer to a recommendation. */
@InputType({ description: "The executive's answer to a recommendation." })
export class RespondInput extends RecommendationActInput implements ResponseFields {
  @Field(() => String, { description: DECISION })
  decision!: string;

  @Field(() => String, { description: RESPONSE })
  response!: string;

  @Field(() => ID, { nullable: true, description: IMPLEMENTER })
  organisationId?: string | null;

  @Field(() => String, { nullable: true, description: PERSON })
  person?: string | null;

  @Field(() => DateScalar, { nullable: true, description: BY })
  implementBy?: string | null;

  @Field(() => String, { nullable: true, description: STEPS })
  steps?: string | null;
}

/** A note of how far carrying out a recommendation has got. */
@InputType({ description: 'A note of how far carrying out a recommendation has got.' })
export class ProgressInput extends RecommendationActInput {
  @Field(() => String, { description: 'How far it has got.' })
  note!: string;
}

/** What shows that a recommendation was carried out. */
@InputType({ description: 'What shows that a recommendation was carried out.' })
export class EvidenceInput extends RecommendationActInput {
  @Field(() => String, { description: 'What shows it.' })
  evidence!: string;
}

/** Scrutiny is not satisfied with the evidence. */
@InputType({ description: 'Scrutiny is not satisfied with the evidence.' })
export class ReturnEvidenceInput extends RecommendationActInput {
  @Field(() => String, { description: 'What the evidence does not show.' })
  reason!: string;

  @Field(() => DateScalar, { description: 'The new last day on which it is in time.' })
  implementBy!: string;
}

/** An act on a recommendation that must say why. */
@InputType({ description: 'An act on a recommendation that must say why.' })
export class RecommendationReasonInput extends RecommendationActInput {
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}
