import { Field, Float, ID, InputType } from '@nestjs/graphql';
import { DateScalar } from '../scalars/date.scalar.ts';

/** What is expected of a period. */
@InputType({ description: 'What is expected of a period that is not over.' })
export class MakeForecastInput {
  @Field(() => ID, { description: 'The indicator.' })
  indicatorId!: string;

  @Field(() => DateScalar, { description: 'First day of the period.' })
  periodStart!: string;

  @Field(() => Float, { description: 'The figure expected.' })
  value!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Low end of the range it should fall in four times out of five.',
  })
  low?: number | null;

  @Field(() => Float, { nullable: true, description: 'High end of that range.' })
  high?: number | null;

  @Field(() => String, { description: 'What the forecast rests on.' })
  basis!: string;

  @Field(() => String, { nullable: true, description: 'A repeat with the same key gets the first answer.' })
  idempotencyKey?: string | null;
}
