import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Instant } from '#read-models/instant';
import type { FigureRevisionRow, RevisionsRow, TriangleLineRow } from '#read-models/revisions/revisions.rows';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';
import { DateScalar } from '../../scalars/date.scalar.ts';

/** One period of a revision triangle. */
@ObjectType({ description: 'One period as it was known at the end of each day of the triangle.' })
export class TriangleLine implements TriangleLineRow {
  @Field(() => DateScalar, { description: 'First day of the period.' })
  periodStart!: string;

  @Field(() => String, { description: 'The period in words.' })
  periodLabel!: string;

  @Field(() => [Float], {
    nullable: 'items',
    description: 'The figure known by each day; null where none was.',
  })
  values!: (number | null)[];

  @Field(() => [Boolean], { description: 'Whether that day’s figure is another than the one before.' })
  revised!: boolean[];
}

/** A figure published in place of another. */
@ObjectType({ description: 'A figure published in place of another, with the reason.' })
export class FigureRevision implements FigureRevisionRow {
  @Field(() => DateScalar, { description: 'First day of the period.' })
  periodStart!: string;

  @Field(() => String, { description: 'The period in words.' })
  periodLabel!: string;

  @Field(() => DateTimeScalar, { description: 'When it was published.' })
  publishedAt!: Instant;

  @Field(() => Int, { description: 'Its number among the forms of that period’s figure.' })
  revision!: number;

  @Field(() => Float, { nullable: true, description: 'The figure it took the place of.' })
  before!: number | null;

  @Field(() => Float, { nullable: true, description: 'The figure; null when it is missing.' })
  value!: number | null;

  @Field(() => Float, { nullable: true, description: 'New figure less the old.' })
  change!: number | null;

  @Field(() => String, { description: 'Its standing, such as restated.' })
  status!: string;

  @Field(() => String, { nullable: true, description: 'How far the period was signed then.' })
  signedLabel!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was changed.' })
  reason!: string | null;

  @Field(() => String, { nullable: true, description: 'Who signed what changed it.' })
  by!: string | null;
}

/** How the figures of a measure were published. */
@ObjectType({ description: 'How the figures of a measure were published, and what was made of them later.' })
export class Revisions implements RevisionsRow {
  @Field(() => ID, { description: 'The indicator.' })
  indicatorId!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { description: 'Unit as written after a figure.' })
  unitLabel!: string;

  @Field(() => Int, { description: 'Decimal places to show.' })
  decimals!: number;

  @Field(() => [DateScalar], { description: 'The newest days of publication, oldest first.' })
  days!: string[];

  @Field(() => [TriangleLine], { description: 'The revision triangle, newest period first.' })
  lines!: TriangleLineRow[];

  @Field(() => [FigureRevision], { description: 'Every figure published in place of another, newest first.' })
  changes!: FigureRevisionRow[];
}
