import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import type { TargetFlagCode } from '#domain/target/target-documents';
import type { TargetQuestionCode } from '#domain/target/target-questions';
import type { TargetTermsInput as Terms } from '#application/target/target-papers';
import { TargetDecisionEnum, TargetFlagEnum, TargetQuestionEnum } from '../enums/target.enum.ts';
import type { TargetDecisionName } from '../enums/target.enum.ts';
import { DateScalar } from '../scalars/date.scalar.ts';

const KEY = 'A repeat with the same key gets the first answer.';

/** One question of the checklist, answered. */
@InputType({ description: 'One question of the checklist, answered.' })
export class TargetAnswerInput {
  @Field(() => TargetQuestionEnum, { description: 'Which question.' })
  code!: TargetQuestionCode;

  @Field(() => Boolean, { nullable: true, description: 'Yes or no; nothing while it is not answered.' })
  yes?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Why, in a sentence.' })
  words?: string | null;
}

/** What is proposed. What is left out is answered by its field. */
@InputType({ description: 'What is proposed. What is left out is answered by its field.' })
export class TargetTermsInput {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day it applies to: the first day of a period of the measure.',
  })
  starts?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day it applies to.' })
  ends?: string | null;

  @Field(() => Float, { nullable: true, description: "The target, in the indicator's unit." })
  value?: number | null;

  @Field(() => Float, { nullable: true, description: 'Width of the band below the target, zero or more.' })
  toleranceBelow?: number | null;

  @Field(() => Float, { nullable: true, description: 'Width of the band above the target, zero or more.' })
  toleranceAbove?: number | null;

  @Field(() => String, { nullable: true, description: 'What the figure rests on.' })
  basis?: string | null;

  @Field(() => String, { nullable: true, description: 'Why this much, and no more and no less.' })
  rationale?: string | null;

  @Field(() => [TargetAnswerInput], { description: 'Every question of the checklist, once.' })
  checklist!: TargetAnswerInput[];
}

/** The terms as the use case takes them: what was left out is null. */
export function termsInputOf(terms: TargetTermsInput): Terms {
  return {
    starts: terms.starts ?? null,
    ends: terms.ends ?? null,
    value: terms.value ?? null,
    toleranceBelow: terms.toleranceBelow ?? null,
    toleranceAbove: terms.toleranceAbove ?? null,
    basis: terms.basis ?? null,
    rationale: terms.rationale ?? null,
    checklist: terms.checklist.map(({ code, yes, words }) => ({
      code,
      yes: yes ?? null,
      words: words ?? null,
    })),
  };
}

/** A target put to the member who decides. */
@InputType({ description: 'A target put to the member who decides.' })
export class ProposeTargetInput {
  @Field(() => ID, { description: 'The indicator.' })
  indicatorId!: string;

  @Field(() => TargetTermsInput, { description: 'What is proposed.' })
  terms!: TargetTermsInput;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

/** What every act on a proposal carries. */
@InputType({ isAbstract: true })
abstract class TargetActInput {
  @Field(() => ID, { description: 'The proposal.' })
  proposalId!: string;

  @Field(() => Int, { description: 'Version of the proposal that the person saw.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

/** Why something that was noticed may stand. */
@InputType({ description: 'Why something that was noticed may stand.' })
export class TargetFlagReasonInput {
  @Field(() => TargetFlagEnum, { description: 'What was noticed.' })
  code!: TargetFlagCode;

  @Field(() => String, { description: 'Why the target may stand all the same.' })
  reason!: string;
}

/** A member's decision. */
@InputType({ description: "A member's decision on a proposed target." })
export class DecideTargetInput extends TargetActInput {
  @Field(() => TargetDecisionEnum, { description: 'The decision.' })
  decision!: TargetDecisionName;

  @Field(() => String, {
    nullable: true,
    description: 'A remark with the agreement; what to change; or why it is turned down.',
  })
  comment?: string | null;

  @Field(() => [TargetFlagReasonInput], {
    nullable: true,
    description: 'To agree: a reason for everything that was noticed.',
  })
  reasons?: TargetFlagReasonInput[] | null;
}

/** A returned proposal, changed. */
@InputType({ description: 'A returned proposal, changed and put again.' })
export class ReviseTargetInput extends TargetActInput {
  @Field(() => TargetTermsInput, { description: 'What is proposed now.' })
  terms!: TargetTermsInput;
}

/** A proposal taken back. */
@InputType({ description: 'A proposal taken back by whoever put it.' })
export class WithdrawTargetInput extends TargetActInput {
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

/** Which proposals; every part given must hold. */
@InputType({ description: 'Which proposed targets; every part given must hold.' })
export class TargetProposalFilter {
  @Field(() => ID, { nullable: true, description: 'One partnership.' })
  partnershipId?: string | null;

  @Field(() => ID, { nullable: true, description: 'One indicator.' })
  indicatorId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only open ones, or only ended ones.' })
  open?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that wait for you.' })
  mine?: boolean | null;
}
