import type { Instant } from '../instant.ts';
import type { AvailableActRow, HistoryEntryRow, ProcessMoveRow } from '../process/process.rows.ts';

/** An organisation's own side of a movement as lists show it. Amounts are pence, or hundredths of a post. */
export interface VirementSummaryRow {
  id: string;
  state: string;
  stateLabel: string;
  /** Whether nothing more is awaited. */
  settled: boolean;
  direction: string;
  amount: number;
  unit: string;
  amountText: string;
  year: number;
  title: string;
  caseId: string;
  caseNumber: number;
  partnershipName: string;
  otherOrganisationName: string;
  /** The heading chosen, or until then as the plan named it. */
  heading: string;
  headingId: string | null;
  aboveLimit: boolean;
  /** Why more than a budget holder is needed, in words; null where it is not. */
  needs: string | null;
  /** Whose approval it needs above the limit, in words. */
  approvers: string;
  waitingFor: string;
  askedAt: Instant;
  stateSince: Instant;
  dueAt: Instant | null;
  dueInWorkingDays: number | null;
  overdue: boolean;
}

/** The same with what it means for its heading, what may be done now, and what was done. */
export interface VirementRow extends VirementSummaryRow {
  version: number;
  limit: number | null;
  headingBudget: number | null;
  headingReserved: number | null;
  headingAvailable: number | null;
  reservedBy: string | null;
  approvedBy: string | null;
  endedReason: string | null;
  reversalReason: string | null;
  reversalAskedBy: string | null;
  reversalRefusedReason: string | null;
  acts: AvailableActRow[];
  history: HistoryEntryRow[];
  way: ProcessMoveRow[];
}
