import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  ForecastLineRow,
  ForecastPeriodRow,
  ForecastRecordRow,
  ForecastScoreRow,
  StatisticalRow,
} from '#read-models/forecast/forecast.rows';
import { DateScalar } from '../../scalars/date.scalar.ts';
import { Forecast } from './forecast-line.type.ts';

/** What the figures alone say of a period. */
@ObjectType({ description: 'What the figures alone say of a period, by the simplest method that did best.' })
export class StatisticalForecast implements StatisticalRow {
  @Field(() => Float, { description: 'The figure.' })
  value!: number;

  @Field(() => Float, { description: 'Low end of the range that should hold four figures in five.' })
  low!: number;

  @Field(() => Float, { description: 'High end of the range that should hold four figures in five.' })
  high!: number;

  @Field(() => String, { description: 'How it was worked out.' })
  methodWords!: string;
}

/** A period that may be forecast. */
@ObjectType({ description: 'A period that may be forecast, with what stands for it so far.' })
export class ForecastPeriod implements ForecastPeriodRow {
  @Field(() => DateScalar, { description: 'First day of the period.' })
  periodStart!: string;

  @Field(() => String, { description: 'The period in words.' })
  periodLabel!: string;

  @Field(() => DateScalar, { description: 'First day on which its forecast can no longer be changed.' })
  locksOn!: string;

  @Field(() => Forecast, { nullable: true, description: 'The forecast made so far.' })
  forecast!: ForecastLineRow | null;

  @Field(() => StatisticalForecast, {
    nullable: true,
    description: 'What the figures alone say; null with fewer than six in a row.',
  })
  statistical!: StatisticalRow | null;
}

/** How good a record of forecasts is. */
@ObjectType({ description: 'How good a record of forecasts is, in the unit of the indicator.' })
export class ForecastScore implements ForecastScoreRow {
  @Field(() => Int, { description: 'Forecasts that have met their figure.' })
  pairs!: number;

  @Field(() => Float, { description: 'How far off they were on average, without sign.' })
  meanError!: number;

  @Field(() => Float, { description: 'How far off with sign: above zero when they run high.' })
  bias!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of the figures inside the range given, 0 to 1; meant to be 0.8.',
  })
  coverage!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Mean error over that of repeating the last figure; below 1 beats it.',
  })
  maseNaive!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Mean error over that of repeating the figure of a year before.',
  })
  maseSeasonal!: number | null;
}

/** Everything that was forecast of an indicator, and how good it was. */
@ObjectType({ description: 'Everything that was forecast of an indicator, and how good it was.' })
export class ForecastRecord implements ForecastRecordRow {
  @Field(() => ID, { description: 'The indicator.' })
  indicatorId!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { description: 'Unit as written after a figure.' })
  unitLabel!: string;

  @Field(() => Int, { description: 'Decimal places to show.' })
  decimals!: number;

  @Field(() => [ForecastPeriod], { description: 'Periods that may be forecast now, soonest first.' })
  open!: ForecastPeriodRow[];

  @Field(() => [Forecast], { description: 'Locked forecasts, newest period first.' })
  lines!: ForecastLineRow[];

  @Field(() => ForecastScore, {
    nullable: true,
    description: 'How good they were, as the figures stand now; null under four.',
  })
  score!: ForecastScoreRow | null;

  @Field(() => String, { description: 'The record in a sentence or two.' })
  scoreWords!: string;

  @Field(() => Boolean, { description: 'Whether you may forecast it.' })
  may!: boolean;

  @Field(() => String, { nullable: true, description: 'Why you may not, when you may not.' })
  whyNot!: string | null;
}
