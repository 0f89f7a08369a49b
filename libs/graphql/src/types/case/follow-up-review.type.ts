import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { FollowUpReviewRow, VerdictBasisRow } from '#read-models/case/review.rows';
import type { Instant } from '#read-models/instant';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';
import { VerdictBasis } from './verdict-basis.type.ts';

/** The judgement of whether the plan led to improvement. */
@ObjectType({ description: 'The judgement of whether the plan led to improvement.' })
export class FollowUpReview implements FollowUpReviewRow {
  @Field(() => String, {
    nullable: true,
    description: 'The verdict that was confirmed or overridden: improved, noChange or worse.',
  })
  verdict!: string | null;

  @Field(() => String, {
    description: 'What the criteria fixed at approval say: improved, noChange, worse or tooEarly.',
  })
  computedVerdict!: string;

  @Field(() => String, { description: 'The figures behind the computed verdict, in words.' })
  basis!: string;

  @Field(() => Int, { description: 'Figures needed after the action began.' })
  pointsNeeded!: number;

  @Field(() => Int, { description: 'Figures there so far.' })
  pointsSoFar!: number;

  @Field(() => String, { nullable: true, description: 'What will change because of this.' })
  lesson!: string | null;

  @Field(() => String, { nullable: true, description: 'Who reviewed.' })
  by!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When.' })
  at!: Instant | null;

  @Field(() => Boolean, { description: 'Whether the reviewer set the computed verdict aside.' })
  overridden!: boolean;

  @Field(() => String, { nullable: true, description: 'Why.' })
  overrideReason!: string | null;

  @Field(() => VerdictBasis, {
    nullable: true,
    description: 'The numbers behind the computed verdict; null for a round that is over.',
  })
  numbers!: VerdictBasisRow | null;
}
