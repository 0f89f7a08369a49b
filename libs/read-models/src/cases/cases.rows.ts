import type { ExceptionClass } from '#domain/assessment/exception';
import type { Instant } from '../instant.ts';

/** An improvement case as boards and lists show it. */
export interface CaseSummaryRow {
  id: string;
  number: number;
  indicatorId: string;
  indicatorTitle: string;
  partnershipName: string;
  organisationName: string;
  themeName: string;
  state: string;
  stateLabel: string;
  waitingFor: string;
  openedAt: Instant;
  closedAt: Instant | null;
  ageDays: number;
  /** Working days, of the partnership's nation. */
  ageWorkingDays: number;
  stateSince: Instant;
  inStateWorkingDays: number | null;
  dueAt: Instant | null;
  dueInWorkingDays: number | null;
  overdue: boolean;
  exception: ExceptionClass | null;
  cycle: number;
  rank: number | null;
  rankReason: string | null;
  waitsForPlace: boolean;
  outOfTurn: number;
  escalated: number;
  redesign: boolean;
  overrides: number;
  planApproved: boolean;
  milestones: number;
  milestonesMet: number;
}

/** How many cases stand in one state. */
export interface CaseStateCountRow {
  state: string;
  label: string;
  count: number;
  overdue: number;
  /** What half of the stays in it that ended took at most. */
  medianWorkingDays: number | null;
}
