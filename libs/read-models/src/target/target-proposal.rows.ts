import type { TargetQuestionCode, TargetQuestionGroup } from '#domain/target/target-questions';
import type { TargetFlagCode } from '#domain/target/target-documents';
import type { Instant } from '../instant.ts';
import type { AvailableActRow, HistoryEntryRow, ProcessMoveRow } from '../process/process.rows.ts';

/** A proposed target as lists show it. */
export interface TargetProposalSummaryRow {
  id: string;
  indicatorId: string;
  indicatorTitle: string;
  unitLabel: string;
  decimals: number;
  placeName: string;
  starts: string;
  ends: string;
  value: number;
  state: string;
  stateLabel: string;
  open: boolean;
  waitingFor: string;
  /** How many things the rules noticed about it. */
  flagCount: number;
  proposedBy: string;
  proposedAt: Instant;
  closedAt: Instant | null;
  dueAt: Instant | null;
  dueInWorkingDays: number | null;
  overdue: boolean;
}

/** One question of the checklist with its answer. */
export interface TargetAnswerRow {
  code: TargetQuestionCode;
  group: TargetQuestionGroup;
  name: string;
  text: string;
  yes: boolean;
  words: string;
}

/** One thing that the rules noticed, and why it may stand, once a member said so. */
export interface TargetFlagRow {
  code: TargetFlagCode;
  words: string;
  reason: string | null;
}

/** Terms as they were put, and why they came back if they did. */
export interface TargetRoundRow {
  value: number;
  toleranceBelow: number;
  toleranceAbove: number;
  by: string;
  at: Instant;
  returnedBy: string | null;
  returnedComment: string | null;
}

/** One proposed target with its papers, what may be done now, and its history. */
export interface TargetProposalRow extends TargetProposalSummaryRow {
  version: number;
  round: number;
  toleranceBelow: number;
  toleranceAbove: number;
  basis: string;
  rationale: string;
  checklist: TargetAnswerRow[];
  flags: TargetFlagRow[];
  latestLabel: string | null;
  latestValue: number | null;
  /** What the last year came to. */
  level: number | null;
  previousTarget: number | null;
  missed: boolean | null;
  example: boolean;
  rounds: TargetRoundRow[];
  decidedBy: string | null;
  decisionComment: string | null;
  acts: AvailableActRow[];
  history: HistoryEntryRow[];
  way: ProcessMoveRow[];
}
