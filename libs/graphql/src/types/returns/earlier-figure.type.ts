import { Field, Float, ObjectType } from '@nestjs/graphql';
import type { EarlierFigureRow } from '#read-models/returns/returns.rows';

/** A figure of an earlier period. */
@ObjectType({ description: 'A figure of an earlier period.' })
export class EarlierFigure implements EarlierFigureRow {
  @Field(() => String, { description: 'The period in words.' })
  periodLabel!: string;

  @Field(() => Float, { nullable: true, description: 'The figure; null where the period has none.' })
  value!: number | null;
}
