import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { ForecastLineRow } from '#read-models/forecast/forecast.rows';
import type { Instant } from '#read-models/instant';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';
import { DateScalar } from '../../scalars/date.scalar.ts';

/** One forecast with what came of it. */
@ObjectType({ description: 'One forecast with what came of it.' })
export class Forecast implements ForecastLineRow {
  @Field(() => DateScalar, { description: 'First day of the period it is of.' })
  periodStart!: string;

  @Field(() => String, { description: 'The period in words.' })
  periodLabel!: string;

  @Field(() => Float, { description: 'The figure expected.' })
  value!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Low end of the range meant to hold four figures in five.',
  })
  low!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'High end of the range meant to hold four figures in five.',
  })
  high!: number | null;

  @Field(() => String, { description: 'What it rests on.' })
  basis!: string;

  @Field(() => String, { description: 'Who made it.' })
  madeBy!: string;

  @Field(() => DateTimeScalar, { description: 'When it was made, or made anew.' })
  madeAt!: Instant;

  @Field(() => Int, { description: 'How often it was made anew before it locked; 1 for the first.' })
  revision!: number;

  @Field(() => Boolean, { description: 'Whether it can no longer be changed.' })
  locked!: boolean;

  @Field(() => Float, { nullable: true, description: 'The figure that came; null while none has.' })
  actual!: number | null;

  @Field(() => String, { nullable: true, description: 'The standing of that figure, such as restated.' })
  actualStatus!: string | null;

  @Field(() => Float, { nullable: true, description: 'Forecast less actual; above zero when it ran high.' })
  error!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the figure fell inside the range given.' })
  inRange!: boolean | null;
}
