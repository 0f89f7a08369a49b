import { Field, Int, ObjectType } from '@nestjs/graphql';
import type {
  CaseQuestionRow,
  CaseSignalRow,
  CaseStageRow,
  ExplanationRow,
  ImprovementCaseRow,
  OutOfTurnRow,
} from '#read-models/case/case.rows';
import type { PastCycleRow } from '#read-models/case/past-cycle.rows';
import type { ActionPlanRow } from '#read-models/case/plan.rows';
import type { FollowUpReviewRow } from '#read-models/case/review.rows';
import type { ResourceShiftRow } from '#read-models/case/shift.rows';
import type { CaseQueueRow } from '#read-models/cases/queue.row';
import type { Instant } from '#read-models/instant';
import type { PartnershipRow } from '#read-models/partnerships/partnership.rows';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';
import { Node } from '../node.type.ts';
import { Partnership } from '../partnerships/partnership.type.ts';
import { ActionPlan } from './action-plan.type.ts';
import type {
  AvailableActRow,
  HistoryEntryRow,
  ProcessMoveRow,
  ProcessNoticeRow,
} from '#read-models/process/process.rows';
import { AvailableAct } from '../process/available-act.type.ts';
import { HistoryEntry } from '../process/history-entry.type.ts';
import { ProcessMove } from '../process/process-move.type.ts';
import { CaseQueue, OutOfTurn } from './case-queue.type.ts';
import { ProcessNotice } from '../process/process-notice.type.ts';
import { CaseQuestion } from './case-question.type.ts';
import { CaseSignal } from './case-signal.type.ts';
import { CaseStage } from './case-stage.type.ts';
import { Explanation } from './explanation.type.ts';
import { FollowUpReview } from './follow-up-review.type.ts';
import { PastCycle } from './past-cycle.type.ts';
import { ResourceShift } from './resource-shift.type.ts';

/** One run of the improvement workflow for one indicator, from signal to verdict. */
@ObjectType({
  implements: () => [Node],
  description: 'One run of the improvement workflow for one indicator, from signal to verdict.',
})
export class ImprovementCase extends Node implements ImprovementCaseRow {
  @Field(() => Int, { description: 'Number of the case in its partnership.' })
  number!: number;

  @Field(() => Int, { description: 'Version to send back with every act as expectedVersion.' })
  version!: number;

  @Field(() => String, { description: 'State of the main path.' })
  state!: string;

  @Field(() => String, { description: 'The state in words.' })
  stateLabel!: string;

  @Field(() => String, { description: 'Who it waits for, in words.' })
  waitingFor!: string;

  @Field(() => Boolean, { description: 'Whether it is still open.' })
  open!: boolean;

  @Field(() => Int, { description: 'Which round of challenge and plan this is, from 1.' })
  cycle!: number;

  @Field(() => String, { description: 'State of the scrutiny that runs beside it.' })
  scrutinyState!: string;

  @Field(() => String, { description: 'The scrutiny state in words.' })
  scrutinyStateLabel!: string;

  @Field(() => DateTimeScalar, { description: 'When it was opened.' })
  openedAt!: Instant;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was closed.' })
  closedAt!: Instant | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the present step is due.' })
  dueAt!: Instant | null;

  @Field(() => Int, { nullable: true, description: 'Working days until then, negative when overdue.' })
  dueInWorkingDays!: number | null;

  @Field(() => Boolean, { description: 'Whether the present step is overdue.' })
  overdue!: boolean;

  @Field(() => Partnership, { description: 'The partnership it belongs to.' })
  partnership!: PartnershipRow;

  @Field(() => CaseSignal, { description: 'What opened it.' })
  signal!: CaseSignalRow;

  @Field(() => [CaseStage], { description: 'The main path in order, with what was done.' })
  stages!: CaseStageRow[];

  @Field(() => [AvailableAct], {
    description: 'What may be done now, and for what this person may not, why.',
  })
  events!: AvailableActRow[];

  @Field(() => [CaseQuestion], { description: 'Questions put, with their answers.' })
  questions!: CaseQuestionRow[];

  @Field(() => Explanation, { nullable: true, description: 'The explanation last given.' })
  explanation!: ExplanationRow | null;

  @Field(() => ActionPlan, { nullable: true, description: 'The plan, drafted or in force.' })
  plan!: ActionPlanRow | null;

  @Field(() => ResourceShift, {
    nullable: true,
    description: 'The resource shift, when the plan asks for one.',
  })
  shift!: ResourceShiftRow | null;

  @Field(() => FollowUpReview, {
    nullable: true,
    description: 'The follow-up review, once the plan is in delivery.',
  })
  review!: FollowUpReviewRow | null;

  @Field(() => [HistoryEntry], { description: 'Everything that happened, newest first.' })
  history!: HistoryEntryRow[];

  @Field(() => [ProcessMove], { description: 'The way it has taken through its states, oldest first.' })
  way!: ProcessMoveRow[];

  @Field(() => CaseQueue, { nullable: true, description: 'The queue, while it waits for its turn.' })
  queue!: CaseQueueRow | null;

  @Field(() => Boolean, { description: 'Whether this person may take it before its turn, saying why.' })
  mayTakeOutOfTurn!: boolean;

  @Field(() => [OutOfTurn], { description: 'Each time it was taken before its turn, oldest first.' })
  outOfTurn!: OutOfTurnRow[];

  @Field(() => [PastCycle], { description: 'The papers of earlier rounds, the latest first.' })
  pastCycles!: PastCycleRow[];

  @Field(() => [ProcessNotice], { description: 'Who was told of what, newest first.' })
  told!: ProcessNoticeRow[];
}
