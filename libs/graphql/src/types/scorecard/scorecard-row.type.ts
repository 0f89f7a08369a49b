import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ExceptionClass } from '#domain/assessment/exception';
import type { Judgement } from '#domain/assessment/polarity';
import type { RagStatus } from '#domain/assessment/rag';
import type { Polarity } from '#domain/indicator/indicator.types';
import type { ScorecardLine } from '#read-models/scorecard/scorecard.rows';
import { DirectionOfTravelEnum } from '../../enums/direction.enum.ts';
import { ExceptionClassEnum } from '../../enums/exception-class.enum.ts';
import { PolarityEnum } from '../../enums/polarity.enum.ts';
import { RagEnum } from '../../enums/rag.enum.ts';
import { SparklineScalar } from '../../scalars/sparkline.scalar.ts';

/** One indicator on a scorecard: the latest assessment and what is being done. */
@ObjectType({ description: 'One indicator on a scorecard: the latest assessment and what is being done.' })
export class ScorecardRow implements ScorecardLine {
  @Field(() => ID, { description: 'The indicator.' })
  indicatorId!: string;

  @Field(() => String, { description: 'Short code of the indicator.' })
  code!: string;

  @Field(() => String, { description: 'Title of the indicator.' })
  title!: string;

  @Field(() => String, { description: 'Code of its theme, empty when it has none.' })
  themeCode!: string;

  @Field(() => String, { description: 'Name of its theme, empty when it has none.' })
  themeName!: string;

  @Field(() => String, { description: 'Unit as written after a figure, such as % or per 100,000.' })
  unitLabel!: string;

  @Field(() => Int, { description: 'Decimal places to show.' })
  decimals!: number;

  @Field(() => PolarityEnum, { description: 'Which way is better.' })
  polarity!: Polarity;

  @Field(() => String, { nullable: true, description: 'The latest period in words.' })
  periodLabel!: string | null;

  @Field(() => Float, { nullable: true, description: "Latest figure, in the indicator's unit." })
  value!: number | null;

  @Field(() => Float, { nullable: true, description: 'Target for that period, in the same unit.' })
  target!: number | null;

  @Field(() => RagEnum, {
    description: 'Status today: overdue where the next figure is late, else that of the latest period.',
  })
  rag!: RagStatus;

  @Field(() => String, { description: 'The status in a word, so that colour never stands alone.' })
  ragWord!: string;

  @Field(() => String, { description: 'The status as a letter.' })
  ragLetter!: string;

  @Field(() => RagEnum, {
    description: 'What the latest figure itself says, also while the next one is late.',
  })
  ragOfLatest!: RagStatus;

  @Field(() => String, { description: 'What the latest figure itself says, in a word.' })
  ragOfLatestWord!: string;

  @Field(() => DirectionOfTravelEnum, {
    description: 'Where the last eight periods head, better or worse by polarity.',
  })
  direction!: Judgement;

  @Field(() => Float, {
    nullable: true,
    description: "Difference from the period before, in the indicator's unit.",
  })
  change!: number | null;

  @Field(() => ExceptionClassEnum, {
    nullable: true,
    description: 'Exception class, when a criterion fired.',
  })
  exception!: ExceptionClass | null;

  @Field(() => String, {
    nullable: true,
    description: 'Kind of variation on the control chart, with 13 points or more.',
  })
  variation!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Whether the process can be expected to meet its target.',
  })
  assurance!: string | null;

  @Field(() => SparklineScalar, { nullable: true, description: 'The last 24 figures.' })
  sparkline!: (number | null)[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'How many contributions are signed, such as 2 of 3 signed, provisional.',
  })
  signedLabel!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why there is no figure for the period, or whose figure the total is without, in words.',
  })
  missing!: string | null;

  @Field(() => String, { description: 'The named person who answers for the indicator.' })
  ownerName!: string;

  @Field(() => [String], { description: 'Names of the organisations that feed it.' })
  organisations!: string[];

  @Field(() => ID, { nullable: true, description: 'The open improvement case, when there is one.' })
  openCaseId!: string | null;

  @Field(() => String, { nullable: true, description: 'State of the open case.' })
  openCaseState!: string | null;

  @Field(() => String, { nullable: true, description: 'State of the open case in words.' })
  openCaseStateLabel!: string | null;
}
