import { Field, ObjectType } from '@nestjs/graphql';
import type { OverdueFigureRow } from '#read-models/indicator/indicator.rows';
import { DateScalar } from '../../scalars/date.scalar.ts';

/** A figure that is late. */
@ObjectType({ description: 'A figure that is late.' })
export class OverdueFigure implements OverdueFigureRow {
  @Field(() => String, { description: 'Its period in words.' })
  periodLabel!: string;

  @Field(() => DateScalar, { description: 'The last day on which it was on time.' })
  dueOn!: string;
}
