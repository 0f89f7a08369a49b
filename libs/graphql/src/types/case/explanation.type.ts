import { Field, Float, ObjectType } from '@nestjs/graphql';
import type { ExplanationRow } from '#read-models/case/case.rows';
import type { Instant } from '#read-models/instant';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';

/** Why performance is as it is, with the cause kept apart from the evidence. */
@ObjectType({ description: 'Why performance is as it is, with the cause kept apart from the evidence.' })
export class Explanation implements ExplanationRow {
  @Field(() => String, { description: 'What is thought to be the cause.' })
  causeHypothesis!: string;

  @Field(() => String, { description: 'What supports it.' })
  evidence!: string;

  @Field(() => String, { description: 'Period of the forecast, in words.' })
  forecastPeriodLabel!: string;

  @Field(() => Float, { description: "Forecast figure, in the indicator's unit." })
  forecastValue!: number;

  @Field(() => String, { description: 'Who explained.' })
  by!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Instant;

  @Field(() => String, { nullable: true, description: 'What the challenger said when it was last returned.' })
  returnedComment!: string | null;
}
