import { Field, Float, ObjectType } from '@nestjs/graphql';
import type { TrajectoryPointRow } from '#read-models/case/plan.rows';
import { DateScalar } from '../../scalars/date.scalar.ts';

/** A point on the planned path back to target. */
@ObjectType({ description: 'A point on the planned path back to target.' })
export class TrajectoryPoint implements TrajectoryPointRow {
  @Field(() => String, { description: 'The date in words.' })
  periodLabel!: string;

  @Field(() => DateScalar, { description: 'The day by which the figure should be reached.' })
  date!: string;

  @Field(() => Float, { description: "The figure, in the indicator's unit." })
  value!: number;
}
