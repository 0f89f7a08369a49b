import { Field, Float, ObjectType } from '@nestjs/graphql';
import type { OverlapRow } from '#read-models/indicator/indicator.rows';
import type { Instant } from '#read-models/instant';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';
import { DateScalar } from '../../scalars/date.scalar.ts';

/** What is taken off a shared total because two partners count the same people. */
@ObjectType({ description: 'What is taken off a shared total because two partners count the same people.' })
export class OverlapAdjustment implements OverlapRow {
  @Field(() => DateScalar, { description: 'First day of the period it is taken off.' })
  periodStart!: string;

  @Field(() => Float, { description: 'Taken off the total, or off the upper part of a ratio.' })
  amount!: number;

  @Field(() => Float, { description: 'Taken off the lower part of a ratio.' })
  denominatorAmount!: number;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => String, { description: 'Who made it.' })
  by!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Instant;
}
