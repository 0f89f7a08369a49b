import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { PublishedContent, PublishedRow, PublishedStatus } from '#domain/publication/published-content';
import type { Instant } from '#read-models/instant';
import type { OpenIndicatorRow } from '#read-models/publication/publication.rows';
import { PolarityEnum } from '../../enums/polarity.enum.ts';
import { DateScalar } from '../../scalars/date.scalar.ts';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';

/** One period of a published indicator. */
@ObjectType({ description: 'One period of a published indicator.' })
export class OpenFigure implements PublishedRow {
  @Field(() => String, { description: 'The period in words.' })
  label!: string;

  @Field(() => DateScalar, { description: 'Its first day.' })
  start!: string;

  @Field(() => DateScalar, { description: 'Its last day.' })
  end!: string;

  @Field(() => Float, { nullable: true, description: 'The figure; null where missing or suppressed.' })
  value!: number | null;

  @Field(() => Float, { nullable: true, description: 'What was counted, of a ratio.' })
  numerator!: number | null;

  @Field(() => Float, { nullable: true, description: 'Out of how many, of a ratio.' })
  denominator!: number | null;

  @Field(() => String, { description: 'provisional, final, restated, missing or suppressed.' })
  status!: PublishedStatus;

  @Field(() => Float, { nullable: true, description: 'The target of the period.' })
  target!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why there is no figure, where its organisation said so.',
  })
  missing?: string;
}

/** Where the figures of a published indicator come from. */
@ObjectType({ description: 'Where the figures of a published indicator come from.' })
export class OpenSource {
  @Field(() => String, { description: 'What they are taken from.' })
  title!: string;

  @Field(() => String, { description: 'Who publishes that.' })
  publisher!: string;

  @Field(() => String, { nullable: true, description: 'Where it is.' })
  url!: string | null;

  @Field(() => String, { description: 'On what terms.' })
  licence!: string;

  @Field(() => String, { description: 'What to say when using them.' })
  attribution!: string;
}

/** Everything an edition tells of an indicator. */
@ObjectType({ description: 'Everything an edition tells of an indicator.' })
export class OpenContent implements PublishedContent {
  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { description: 'What it measures.' })
  definition!: string;

  @Field(() => Int, { description: 'Version of the definition.' })
  definitionVersion!: number;

  @Field(() => String, { description: 'Its unit.' })
  unit!: string;

  @Field(() => Int, { description: 'Decimals it is shown with.' })
  decimals!: number;

  @Field(() => PolarityEnum, { description: 'Which way is good.' })
  polarity!: 'higher' | 'lower' | 'on_target' | 'neutral';

  @Field(() => String, { description: 'How often it is reported.' })
  frequency!: string;

  @Field(() => String, { nullable: true, description: 'What to bear in mind when reading it.' })
  caveat!: string | null;

  @Field(() => String, { description: 'The partnership or organisation that publishes it.' })
  publisher!: string;

  @Field(() => String, { nullable: true, description: 'Code of its area in the statistical geography.' })
  areaCode!: string | null;

  @Field(() => String, { description: 'Its area.' })
  areaName!: string;

  @Field(() => OpenSource, { description: 'Where the figures come from.' })
  source!: PublishedContent['source'];

  @Field(() => Int, { description: 'Counts from 1 to one below this are suppressed.' })
  threshold!: number;

  @Field(() => [OpenFigure], { description: 'Its figures, oldest first.' })
  rows!: PublishedRow[];
}

/** An edition in the list of editions. */
@ObjectType({ description: 'An edition in the list of editions.' })
export class OpenEdition {
  @Field(() => Int, { description: 'Its number.' })
  number!: number;

  @Field(() => DateTimeScalar, { description: 'When it was published.' })
  publishedAt!: Instant;

  @Field(() => String, { nullable: true, description: 'What its publisher says of it.' })
  note!: string | null;
}

/** A published indicator as everybody sees it. */
@ObjectType({ description: 'A published indicator as everybody sees it.' })
export class OpenIndicator implements OpenIndicatorRow {
  @Field(() => String, { description: 'Where it is found.' })
  address!: string;

  @Field(() => Int, { description: 'Number of the edition.' })
  edition!: number;

  @Field(() => DateTimeScalar, { description: 'When this edition was published.' })
  publishedAt!: Instant;

  @Field(() => String, { nullable: true, description: 'What its publisher says of the edition.' })
  note!: string | null;

  @Field(() => String, { description: 'SHA-256 of the content, by which an edition can be recognised.' })
  contentHash!: string;

  @Field(() => OpenContent, { description: 'What it tells.' })
  content!: PublishedContent;

  @Field(() => [OpenEdition], { description: 'Every edition, newest first.' })
  editions!: OpenIndicatorRow['editions'];
}
