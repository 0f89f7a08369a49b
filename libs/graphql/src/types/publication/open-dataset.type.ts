import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Instant } from '#read-models/instant';
import type { OpenDatasetRow } from '#read-models/publication/publication.rows';
import { ConnectionOf, EdgeOf } from '../../connection/connection.ts';
import { DateScalar } from '../../scalars/date.scalar.ts';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';

/** The days that figures cover. */
@ObjectType({ description: 'The days that figures cover.' })
export class OpenSpan {
  @Field(() => DateScalar, { description: 'First day.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Last day.' })
  to!: string;
}

/** A line of the catalogue of open data. */
@ObjectType({ description: 'A line of the catalogue of open data.' })
export class OpenDataset implements OpenDatasetRow {
  @Field(() => String, { description: 'Where it is found.' })
  address!: string;

  @Field(() => Int, { description: 'Number of the newest edition.' })
  edition!: number;

  @Field(() => String, { description: 'Code of the indicator.' })
  code!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { description: 'What it measures.' })
  definition!: string;

  @Field(() => String, { description: 'Who publishes it.' })
  publisher!: string;

  @Field(() => String, { description: 'On what terms.' })
  licence!: string;

  @Field(() => String, { description: 'How often it is reported.' })
  frequency!: string;

  @Field(() => DateTimeScalar, { description: 'When it was first published.' })
  firstPublishedAt!: Instant;

  @Field(() => DateTimeScalar, { description: 'When the newest edition was published.' })
  publishedAt!: Instant;

  @Field(() => OpenSpan, { nullable: true, description: 'The days its figures cover.' })
  covers!: { from: string; to: string } | null;
}

/** A row of the catalogue. */
@ObjectType({ description: 'A row of the catalogue.' })
export class OpenDatasetEdge extends EdgeOf(OpenDataset) {}

/** A page of the catalogue. */
@ObjectType({ description: 'A page of the catalogue.' })
export class OpenDatasetConnection extends ConnectionOf(OpenDatasetEdge) {}
