import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Judgement } from '#domain/assessment/polarity';
import type { RagStatus } from '#domain/assessment/rag';
import type { Polarity } from '#domain/indicator/indicator.types';
import type { SharingLevel } from '#domain/sharing/sharing-context';
import type { SeriesColumns } from '#read-models/indicator/series';
import type { Instant } from '#read-models/instant';
import type { SharedCommentaryRow, SharedMeasureRow } from '#read-models/sharing/sharing.rows';
import { ConnectionOf, EdgeOf } from '../../connection/connection.ts';
import { DirectionOfTravelEnum } from '../../enums/direction.enum.ts';
import { PolarityEnum } from '../../enums/polarity.enum.ts';
import { RagEnum } from '../../enums/rag.enum.ts';
import { SharingLevelEnum } from '../../enums/sharing.enum.ts';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';
import { DateScalar } from '../../scalars/date.scalar.ts';
import { SeriesScalar } from '../../scalars/series.scalar.ts';
import { Node } from '../node.type.ts';

/** What an organisation says of one period of a measure it shares in detail. */
@ObjectType({ description: 'What an organisation says of one period of a measure it shares in detail.' })
export class SharedCommentary implements SharedCommentaryRow {
  @Field(() => String, { description: 'The period in words.' })
  periodLabel!: string;

  @Field(() => DateScalar, { description: 'First day of the period.' })
  periodStart!: string;

  @Field(() => String, { description: 'The commentary.' })
  text!: string;
}

/** One of an organisation's own measures as it is published in a partnership, while the agreement is active. */
@ObjectType({
  implements: () => [Node],
  description:
    "One of an organisation's own measures as it is published in a partnership, while the agreement is active.",
})
export class SharedMeasure extends Node implements SharedMeasureRow {
  @Field(() => ID, { description: 'The agreement it is shared by.' })
  agreementId!: string;

  @Field(() => String, { description: 'What is measured.' })
  title!: string;

  @Field(() => String, { description: 'How it is defined.' })
  definition!: string;

  @Field(() => String, { description: 'The organisation whose measure it is.' })
  organisationName!: string;

  @Field(() => ID, { description: 'The partnership it is shared with.' })
  partnershipId!: string;

  @Field(() => String, { description: 'Its name.' })
  partnershipName!: string;

  @Field(() => SharingLevelEnum, { description: 'How much is shared.' })
  level!: SharingLevel;

  @Field(() => String, { description: 'What the level is called.' })
  levelName!: string;

  @Field(() => String, { description: 'What the level takes in, in words.' })
  levelMeans!: string;

  @Field(() => DateScalar, { description: 'First day of sharing.' })
  starts!: string;

  @Field(() => DateScalar, { description: 'Last day of sharing.' })
  ends!: string;

  @Field(() => String, { description: 'Unit as written behind a figure.' })
  unitLabel!: string;

  @Field(() => Int, { description: 'Decimal places shown.' })
  decimals!: number;

  @Field(() => PolarityEnum, { description: 'Which way is better.' })
  polarity!: Polarity;

  @Field(() => String, { description: 'Which way is better, in words.' })
  polarityWords!: string;

  @Field(() => String, { description: 'How often it is reported, in words.' })
  frequencyWords!: string;

  @Field(() => String, { nullable: true, description: 'What is counted, for a ratio.' })
  numeratorLabel!: string | null;

  @Field(() => String, { nullable: true, description: 'What it is counted out of, for a ratio.' })
  denominatorLabel!: string | null;

  @Field(() => String, { description: 'Post of its owner in the organisation.' })
  ownerJobTitle!: string;

  @Field(() => String, { description: 'Where the figures come from, as the licence asks it to be said.' })
  attribution!: string;

  @Field(() => String, { nullable: true, description: 'What to bear in mind.' })
  caveat!: string | null;

  @Field(() => String, { nullable: true, description: 'Period of the latest figure, in words.' })
  periodLabel!: string | null;

  @Field(() => Float, { nullable: true, description: 'The latest figure.' })
  value!: number | null;

  @Field(() => Float, { nullable: true, description: "The organisation's own target for that period." })
  target!: number | null;

  @Field(() => RagEnum, { description: "Status by the organisation's own assessment." })
  rag!: RagStatus;

  @Field(() => String, { description: 'The status in a word.' })
  ragWord!: string;

  @Field(() => String, { description: 'The status as a letter.' })
  ragLetter!: string;

  @Field(() => DirectionOfTravelEnum, { description: 'Better or worse than before, by polarity.' })
  direction!: Judgement;

  @Field(() => DateTimeScalar, { description: 'When the copy was last brought in line.' })
  publishedAt!: Instant;

  @Field(() => SeriesScalar, {
    nullable: true,
    description:
      'Every figure shared, without targets and limits, and without counts unless the level is detail; null in lists.',
  })
  series!: SeriesColumns | null;

  @Field(() => [SharedCommentary], {
    description: 'What the organisation says of its figures, newest first; empty unless the level is detail.',
  })
  commentary!: SharedCommentaryRow[];
}

/** A row in a list of shared measures. */
@ObjectType({ description: 'A row in a list of shared measures.' })
export class SharedMeasureEdge extends EdgeOf(SharedMeasure) {}

/** A page of shared measures. */
@ObjectType({ description: 'A page of shared measures.' })
export class SharedMeasureConnection extends ConnectionOf(SharedMeasureEdge) {}
