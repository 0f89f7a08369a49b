import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Judgement } from '#domain/assessment/polarity';
import type { RagStatus } from '#domain/assessment/rag';
import type {
  HeadingChoiceRow,
  HeadingListRow,
  HeadingPrioritiesRow,
} from '#read-models/priority/heading-priorities.reader';
import type {
  PriorityHeadingRow,
  PriorityMeasureRow,
  RankChangeRow,
  ServedPriorityRow,
  SuitePriorityRow,
} from '#read-models/priority/priority.rows';
import { DirectionOfTravelEnum } from '../../enums/direction.enum.ts';
import { RagEnum } from '../../enums/rag.enum.ts';
import { DateScalar } from '../../scalars/date.scalar.ts';
import { PenceScalar } from '../../scalars/pence.scalar.ts';
import { PriorityOrder } from './place-priorities.type.ts';

/** A measure of a priority. */
@ObjectType({ description: 'A measure that shows whether a priority is getting anywhere.' })
export class PriorityMeasure implements PriorityMeasureRow {
  @Field(() => ID, { description: 'The indicator.' })
  indicatorId!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { description: 'Whose it is.' })
  placeName!: string;

  @Field(() => RagEnum, { description: 'Status of the latest figure against its target.' })
  rag!: RagStatus;

  @Field(() => String, { description: 'The status in a word.' })
  ragWord!: string;

  @Field(() => DirectionOfTravelEnum, { description: 'Better or worse than before.' })
  direction!: Judgement;

  @Field(() => String, { nullable: true, description: 'The latest figure, with its unit.' })
  valueText!: string | null;

  @Field(() => String, { nullable: true, description: 'The target begun last, with its unit.' })
  targetText!: string | null;

  @Field(() => String, { nullable: true, description: 'Period of the figure.' })
  periodLabel!: string | null;

  @Field(() => String, { description: 'What its target asks for, in words.' })
  difficulty!: string;

  @Field(() => ID, { nullable: true, description: 'The open case about it.' })
  caseId!: string | null;

  @Field(() => DateScalar, { description: 'Since when it serves the priority.' })
  since!: string;
}

/** A priority that a measure serves. */
@ObjectType({ description: 'A priority that a measure serves.' })
export class ServedPriority implements ServedPriorityRow {
  @Field(() => ID, { description: 'The priority.' })
  id!: string;

  @Field(() => String, { description: 'What it is.' })
  title!: string;

  @Field(() => Int, { nullable: true, description: '1 is first; null while it is not ranked.' })
  rank!: number | null;

  @Field(() => ID, { description: 'The partnership or organisation whose priority it is.' })
  ownerId!: string;

  @Field(() => String, { description: 'Its name.' })
  ownerName!: string;
}

/** A priority that a measure of a suite serves. */
@ObjectType({ description: 'A priority that a measure of a suite serves.' })
export class SuitePriority extends ServedPriority implements SuitePriorityRow {
  @Field(() => ID, { description: 'The measure.' })
  indicatorId!: string;
}

/** A heading that serves a priority. */
@ObjectType({ description: 'A budget heading of yours that serves a priority.' })
export class PriorityHeading implements PriorityHeadingRow {
  @Field(() => ID, { description: 'The heading.' })
  headingId!: string;

  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Int, { description: 'Financial year.' })
  year!: number;

  @Field(() => String, { description: 'GBP, or FTE for staff.' })
  unit!: string;

  @Field(() => Int, { description: 'Which part of it serves the priority, in percent.' })
  percent!: number;

  @Field(() => PenceScalar, { description: 'How much that is now: pence, or hundredths of a post.' })
  now!: number;
}

/** A change of a priority's place. */
@ObjectType({ description: 'A decision that gave a priority another place.' })
export class RankChange extends PriorityOrder implements RankChangeRow {
  @Field(() => Int, { description: 'The place it got; 1 is first.' })
  rank!: number;

  @Field(() => Int, { description: 'How many priorities were ranked.' })
  outOf!: number;

  @Field(() => Int, { nullable: true, description: 'The place it had; null where it had none.' })
  before!: number | null;
}

/** A priority that a heading may serve. */
@ObjectType({ description: 'A priority that a heading may serve.' })
export class HeadingChoice implements HeadingChoiceRow {
  @Field(() => ID, { description: 'The priority.' })
  priorityId!: string;

  @Field(() => String, { description: 'What it is.' })
  title!: string;

  @Field(() => Int, { nullable: true, description: '1 is first; null while it is not ranked.' })
  rank!: number | null;

  @Field(() => Int, { nullable: true, description: 'The part of the heading that serves it, in percent.' })
  percent!: number | null;
}

/** The priorities of one owner that a heading may serve. */
@ObjectType({ description: 'The priorities of one partnership or organisation that a heading may serve.' })
export class HeadingList implements HeadingListRow {
  @Field(() => ID, { description: 'The partnership or organisation.' })
  ownerId!: string;

  @Field(() => String, { description: 'Its name.' })
  ownerName!: string;

  @Field(() => [HeadingChoice], { description: 'Its priorities, in order.' })
  choices!: HeadingChoiceRow[];
}

/** A heading, and what it serves. */
@ObjectType({ description: 'A budget heading, and the priorities that it serves or may.' })
export class HeadingPriorities implements HeadingPrioritiesRow {
  @Field(() => ID, { description: 'The heading.' })
  headingId!: string;

  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Int, { description: 'Financial year.' })
  year!: number;

  @Field(() => Boolean, { description: 'Whether you may say what it serves.' })
  mayTag!: boolean;

  @Field(() => String, { nullable: true, description: 'Why you may not, in words.' })
  whyNot!: string | null;

  @Field(() => [HeadingList], { description: 'Every list of priorities that you can see.' })
  lists!: HeadingListRow[];
}
