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
  state: string;
  stateLabel: string;
  waitingFor: string;
  openedAt: Instant;
  closedAt: Instant | null;
  ageDays: number;
  dueAt: Instant | null;
  dueInWorkingDays: number | null;
  overdue: boolean;
  exception: ExceptionClass | null;
  cycle: number;
  rank: number | null;
  rankReason: string | null;
  waitsForPlace: boolean;
  outOfTurn: number;
}

/** How many cases stand in one state. */
export interface CaseStateCountRow {
  state: string;
  label: string;
  count: number;
  overdue: number;
  medianDays: number | null;
}
