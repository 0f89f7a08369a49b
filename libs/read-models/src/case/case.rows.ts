import type { AskedIn } from '../questions/earlier-answers.reader.ts';
import type {
  AvailableActRow,
  HistoryEntryRow,
  ProcessMoveRow,
  ProcessNoticeRow,
} from '../process/process.rows.ts';
import type { ExceptionClass } from '#domain/assessment/exception';
import type { CaseQueueRow } from '../cases/queue.row.ts';
import type { Instant } from '../instant.ts';
import type { PartnershipRow } from '../partnerships/partnership.rows.ts';
import type { PastCycleRow } from './past-cycle.rows.ts';
import type { ActionPlanRow } from './plan.rows.ts';
import type { FollowUpReviewRow } from './review.rows.ts';
import type { ResourceShiftRow } from './shift.rows.ts';

/** What opened the case. */
export interface CaseSignalRow {
  kind: string;
  class: ExceptionClass | null;
  rule: string | null;
  ruleWords: string;
  criteriaVersion: number | null;
  adoptedBy: string | null;
  periodLabel: string | null;
  value: number | null;
  target: number | null;
  text: string;
}

/** One stage of the main path, and whether the case has been there. */
export interface CaseStageRow {
  key: string;
  label: string;
  status: string;
  enteredAt: Instant | null;
  leftAt: Instant | null;
}

/** A question put in the challenge, with its answer. */
export interface CaseQuestionRow {
  id: string;
  group: string;
  text: string;
  required: boolean;
  askedBy: string;
  askedAt: Instant;
  answer: string | null;
  answeredBy: string | null;
  answeredAt: Instant | null;
  /** The cycle of the case in which it was put. */
  cycle: number;
  /** Whether the present cycle asks for it: put in it, or still without an answer. */
  current: boolean;
  /** How many times it was carried over to a next cycle for want of an answer. */
  carriedOver: number;
  /** The same question as the case has it, for what was answered to it before. */
  asked: AskedIn;
}

/** A question of the bank that suits the case's stage and signal. */
export interface SuggestedQuestionRow {
  code: string;
  group: string;
  text: string;
  /** Whether it is the partnership's own. */
  own: boolean;
  /** Whether it must be answered when it is put. */
  required: boolean;
  /** The same question as it is on the bank, for what was answered to it before. */
  asked: AskedIn;
}

/** Why performance is as it is, with the cause kept apart from the evidence. */
export interface ExplanationRow {
  causeHypothesis: string;
  evidence: string;
  forecastPeriodLabel: string;
  forecastValue: number;
  by: string;
  at: Instant;
  returnedComment: string | null;
}

/** One time that the case was taken before its turn. */
export interface OutOfTurnRow {
  reason: string;
  by: string;
  at: Instant;
  place: string;
}

/** One run of the improvement workflow for one indicator, from signal to verdict. */
export interface ImprovementCaseRow {
  id: string;
  number: number;
  version: number;
  state: string;
  stateLabel: string;
  waitingFor: string;
  open: boolean;
  cycle: number;
  scrutinyState: string;
  scrutinyStateLabel: string;
  openedAt: Instant;
  closedAt: Instant | null;
  dueAt: Instant | null;
  dueInWorkingDays: number | null;
  overdue: boolean;
  partnership: PartnershipRow;
  signal: CaseSignalRow;
  stages: CaseStageRow[];
  events: AvailableActRow[];
  questions: CaseQuestionRow[];
  explanation: ExplanationRow | null;
  plan: ActionPlanRow | null;
  shift: ResourceShiftRow | null;
  review: FollowUpReviewRow | null;
  history: HistoryEntryRow[];
  way: ProcessMoveRow[];
  queue: CaseQueueRow | null;
  mayTakeOutOfTurn: boolean;
  outOfTurn: OutOfTurnRow[];
  pastCycles: PastCycleRow[];
  told: ProcessNoticeRow[];
}
