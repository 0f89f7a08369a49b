import type { RagStatus } from '#domain/assessment/rag';
import type { Connection } from '../connection.ts';
import type { Instant } from '../instant.ts';

/**
 * What is missing (docs/mission.md, row 9): a red measure without a case, or with one but no approved plan; a plan under
 * way of which no milestone is met.
 */
export type PlanGapKind = 'noCase' | 'noPlan' | 'noMilestone';

/** A measure whose follow-through lacks something. */
export interface PlanGapRow {
  kind: PlanGapKind;
  indicatorId: string;
  indicatorTitle: string;
  themeName: string;
  partnershipName: string;
  /** The organisation that must act: the case's, else the owner's. */
  organisationName: string;
  ownerName: string;
  periodLabel: string | null;
  value: number | null;
  target: number | null;
  unitLabel: string;
  decimals: number;
  rag: RagStatus;
  ragWord: string;
  caseId: string | null;
  number: number | null;
  stateLabel: string | null;
  waitingFor: string | null;
  /** Working days, of the partnership's nation, since the case was opened. */
  ageWorkingDays: number | null;
  dueAt: Instant | null;
  dueInWorkingDays: number | null;
  overdue: boolean;
  milestones: number;
  /** The case about it that closed last, where none is open. */
  lastCaseId: string | null;
  lastCaseStateLabel: string | null;
  lastCaseClosedAt: Instant | null;
}

/** What the report counts, over everything asked for but the kind. */
export interface PlanGapCounts {
  /** Measures that are red now, and those of them without a case, and with a case but no approved plan. */
  red: number;
  noCase: number;
  noPlan: number;
  /** Approved plans that are being delivered or reviewed, and those of them with no milestone met. */
  plansUnderWay: number;
  noMilestone: number;
}

/** A page of what is missing, with the counts. */
export interface PlanGapsPage extends Connection<PlanGapRow> {
  counts: PlanGapCounts;
}
