import { Field, Float, ID, InputType } from '@nestjs/graphql';
import { DateScalar } from '../scalars/date.scalar.ts';

/** What to take off a shared total because two partners count the same people. */
@InputType({ description: 'What to take off a shared total because two partners count the same people.' })
export class AdjustOverlapInput {
  @Field(() => ID, { description: 'The shared indicator.' })
  indicatorId!: string;

  @Field(() => DateScalar, { description: 'First day of the period.' })
  periodStart!: string;

  @Field(() => Float, { description: 'Off the total, or off the upper part of a ratio; zero or more.' })
  amount!: number;

  @Field(() => Float, { nullable: true, description: 'Off the lower part of a ratio; zero or more.' })
  denominatorAmount?: number | null;

  @Field(() => String, { description: 'Why the same people are counted twice.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'A repeat with the same key gets the first answer.' })
  idempotencyKey?: string | null;
}
