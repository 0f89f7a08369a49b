import { Field, Float, ObjectType } from '@nestjs/graphql';
import type { BasisPointRow, UsualRunRow, VerdictBasisRow } from '#read-models/case/review.rows';
import { DateScalar } from '../../scalars/date.scalar.ts';

/** The usual run of figures: their average and the limits of chance around it. */
@ObjectType({ description: 'The usual run of figures: their average and the limits of chance around it.' })
export class UsualRun implements UsualRunRow {
  @Field(() => Float, { description: 'The average.' })
  mean!: number;

  @Field(() => Float, { description: 'The upper limit.' })
  upper!: number;

  @Field(() => Float, { description: 'The lower limit.' })
  lower!: number;
}

/** One figure a verdict is judged by. */
@ObjectType({ description: 'One figure a verdict is judged by.' })
export class BasisPoint implements BasisPointRow {
  @Field(() => String, { description: 'Its period, in words.' })
  periodLabel!: string;

  @Field(() => Float, { description: 'The figure.' })
  value!: number;

  @Field(() => String, {
    description: 'before, during or after: the day the work began lies after, in or before the period.',
  })
  place!: string;
}

/** What a computed verdict rests on: the rule, the day, the figures on both sides of it, and the limits. */
@ObjectType({
  description:
    'What a computed verdict rests on: the rule, the day, the figures on both sides of it, and the limits.',
})
export class VerdictBasis implements VerdictBasisRow {
  @Field(() => String, { description: 'The success rule fixed at approval, in words.' })
  ruleWords!: string;

  @Field(() => DateScalar, { description: 'The day the plan began to be delivered.' })
  interventionDate!: string;

  @Field(() => [BasisPoint], { description: 'The figures, oldest first.' })
  points!: readonly BasisPointRow[];

  @Field(() => UsualRun, {
    nullable: true,
    description: 'Limits frozen from the figures before; null when those are too few.',
  })
  before!: UsualRunRow | null;

  @Field(() => UsualRun, {
    nullable: true,
    description: 'Limits made anew from the figures after, once there are twelve.',
  })
  rebased!: UsualRunRow | null;
}
