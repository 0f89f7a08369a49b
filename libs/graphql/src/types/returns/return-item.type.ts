import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { MissingKindChoice } from '#domain/indicator/missing-figure';
import type { Instant } from '#read-models/instant';
import type {
  EarlierFigureRow,
  MissingFigureRow,
  PlausibilityQuestionRow,
  ReturnDestinationRow,
  ReturnItemRow,
} from '#read-models/returns/returns.rows';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';
import { DateScalar } from '../../scalars/date.scalar.ts';
import { EarlierFigure } from './earlier-figure.type.ts';
import { MissingFigure, MissingKindOption } from './missing-figure.type.ts';
import { PlausibilityQuestion } from './plausibility-question.type.ts';
import { ReturnDestination } from './return-destination.type.ts';

/** One figure that an organisation reports for one period. */
@ObjectType({ description: 'One figure that an organisation reports for one period.' })
export class ReturnItem implements ReturnItemRow {
  @Field(() => ID, { description: 'Opaque id of the return.' })
  id!: string;

  @Field(() => ID, { description: "The organisation's own indicator." })
  indicatorId!: string;

  @Field(() => String, { description: 'Title of the indicator.' })
  title!: string;

  @Field(() => String, { description: 'Unit as written after a figure.' })
  unitLabel!: string;

  @Field(() => Int, { description: 'Decimal places to show.' })
  decimals!: number;

  @Field(() => String, { description: 'value, or ratio when a numerator and a denominator are reported.' })
  valueKind!: string;

  @Field(() => String, { nullable: true, description: 'What the numerator counts.' })
  numeratorLabel!: string | null;

  @Field(() => String, { nullable: true, description: 'What the denominator counts.' })
  denominatorLabel!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'What the ratio is multiplied by, such as 100 for a percentage.',
  })
  multiplier!: number | null;

  @Field(() => String, { description: 'How often it is reported.' })
  frequency!: string;

  @Field(() => DateScalar, { description: 'First day of the period.' })
  periodStart!: string;

  @Field(() => DateScalar, { description: 'Last day of the period.' })
  periodEnd!: string;

  @Field(() => String, { description: 'The period in words.' })
  periodLabel!: string;

  @Field(() => Int, {
    description: 'Later periods of the same indicator that are owed too, not begun and not listed.',
  })
  laterPeriods!: number;

  @Field(() => DateTimeScalar, {
    description: 'When the present step is due: to be signed, to be verified, or to be put right.',
  })
  dueAt!: Instant;

  @Field(() => Int, { description: 'Working days until it is due, negative when overdue.' })
  dueInWorkingDays!: number;

  @Field(() => Boolean, { description: 'Whether the present step is late.' })
  overdue!: boolean;

  @Field(() => String, { description: 'notEntered, draft or signed.' })
  state!: string;

  @Field(() => String, {
    description:
      'Where its process stands: due, drafted, submitted, sentBack, redrafted, verified, onRecord or withdrawn.',
  })
  stage!: string;

  @Field(() => String, { description: 'The same in words.' })
  stageLabel!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'Version to give back when verifying or sending back; null while no process runs for the period.',
  })
  version!: number | null;

  @Field(() => String, { nullable: true, description: 'Who entered the signed figure.' })
  figureEnteredBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Who signed it.' })
  signedBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was signed.' })
  signedAt!: Instant | null;

  @Field(() => String, { nullable: true, description: 'Which data verifier verified it.' })
  verifiedBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was verified.' })
  verifiedAt!: Instant | null;

  @Field(() => String, { nullable: true, description: 'Which data verifier sent it back.' })
  sentBackBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was sent back.' })
  sentBackAt!: Instant | null;

  @Field(() => String, { nullable: true, description: 'What was found wrong with it.' })
  sentBackReason!: string | null;

  @Field(() => [EarlierFigure], { description: 'Figures of the periods before, newest first.' })
  earlier!: EarlierFigureRow[];

  @Field(() => Float, { nullable: true, description: 'The figure, drafted or signed.' })
  value!: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper part of a ratio.' })
  numerator!: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower part of a ratio.' })
  denominator!: number | null;

  @Field(() => MissingFigure, {
    nullable: true,
    description:
      'Why the figure will not come, drafted or signed; null where there is one, or nothing was said yet.',
  })
  missing!: MissingFigureRow | null;

  @Field(() => [MissingKindOption], {
    description: 'Kinds of reason why a figure does not come, to choose from.',
  })
  missingKinds!: MissingKindChoice[];

  @Field(() => String, { nullable: true, description: 'What is said about the figure.' })
  commentary!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Reason given for an unusual figure or a restatement.',
  })
  reason!: string | null;

  @Field(() => String, { nullable: true, description: 'Who entered the draft, or signed the figure.' })
  enteredBy!: string | null;

  @Field(() => Float, { nullable: true, description: 'The figure before this one.' })
  lastValue!: number | null;

  @Field(() => String, { nullable: true, description: 'The period of the figure before this one.' })
  lastPeriodLabel!: string | null;

  @Field(() => [PlausibilityQuestion], { description: 'What must be answered with a reason before signing.' })
  questions!: PlausibilityQuestionRow[];

  @Field(() => [ReturnDestination], { description: 'Where signing publishes the figure.' })
  partnerships!: ReturnDestinationRow[];

  @Field(() => Boolean, { description: 'Whether the person signed in may enter it.' })
  canDraft!: boolean;

  @Field(() => Boolean, { description: 'Whether the person signed in may sign it.' })
  canSign!: boolean;

  @Field(() => String, { nullable: true, description: 'Why they may not, in words.' })
  whyNotSign!: string | null;

  @Field(() => Boolean, { description: 'Whether the person signed in may verify it or send it back now.' })
  canVerify!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why they may not, in words, while it waits for that.',
  })
  whyNotVerify!: string | null;
}
