import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { ExplanationRow } from '#read-models/case/case.rows';
import type { PastCycleRow } from '#read-models/case/past-cycle.rows';
import type { ActionPlanRow } from '#read-models/case/plan.rows';
import type { FollowUpReviewRow } from '#read-models/case/review.rows';
import type { ResourceShiftRow } from '#read-models/case/shift.rows';
import { ActionPlan } from './action-plan.type.ts';
import { Explanation } from './explanation.type.ts';
import { FollowUpReview } from './follow-up-review.type.ts';
import { ResourceShift } from './resource-shift.type.ts';

/** The papers of a round that is over, or of a plan that was rejected within one. */
@ObjectType({ description: 'The papers of a round that is over, or of a plan that was rejected within one.' })
export class PastCycle implements PastCycleRow {
  @Field(() => Int, { description: 'Which round, from 1.' })
  cycle!: number;

  @Field(() => Explanation, { nullable: true, description: 'The explanation of that round.' })
  explanation!: ExplanationRow | null;

  @Field(() => ActionPlan, { nullable: true, description: 'The plan of that round.' })
  plan!: ActionPlanRow | null;

  @Field(() => ResourceShift, { nullable: true, description: 'What moved for it.' })
  shift!: ResourceShiftRow | null;

  @Field(() => FollowUpReview, { nullable: true, description: 'What it came to.' })
  review!: FollowUpReviewRow | null;
}
