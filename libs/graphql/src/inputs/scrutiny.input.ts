import { Field, ID, InputType } from '@nestjs/graphql';
import { DateScalar } from '../scalars/date.scalar.ts';
import { CaseInput } from './case.input.ts';
import { BY, DECISION, IMPLEMENTER, PERSON, RESPONSE, STEPS } from './response.fields.ts';
import type { ResponseFields } from './response.fields.ts';

/** A recommendation of scrutiny. */
@InputType({ description: 'A recommendation of scrutiny.' })
export class RecommendationInput extends CaseInput {
  @Field(() => String, { description: 'The recommendation.' })
  recommendation!: string;
}

/** The executive's answer to the recommendation that a case waits for. */
@InputType({ description: "The executive's answer to the recommendation that a case waits for." })
export class ScrutinyResponseInput extends CaseInput implements ResponseFields {
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
