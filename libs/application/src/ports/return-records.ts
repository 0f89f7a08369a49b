import type { ReturnStage } from '#domain/reporting/return-words';
import type { LocalDate } from '#kernel/local-date';

/** The index card of a return: what lists and queues need, beside its workflow instance. */
export interface PeriodReturnRecord {
  tenantId: string;
  id: string;
  indicatorId: string;
  periodStart: LocalDate;
  periodEnd: LocalDate;
  /** When the figure was first due, whatever came since. */
  returnDueAt: Date;
  stage: ReturnStage;
  stageSince: Date;
  /** When the present step is due; null where it waits for nothing. */
  dueAt: Date | null;
  /** Whether the present step is late, as its machine says. */
  overdue: boolean;
  version: number;
  /** Of the figure signed last through this return, with whose hands it went through; null before. */
  revision: number | null;
  enteredBy: string | null;
  /** Whom they stood in for when they entered it. */
  enteredFor: string | null;
  enteredByName: string | null;
  signedBy: string | null;
  signedFor: string | null;
  signedByName: string | null;
  signedAt: Date | null;
  verifiedBy: string | null;
  verifiedByName: string | null;
  verifiedAt: Date | null;
  sentBackByName: string | null;
  sentBackAt: Date | null;
  sentBackReason: string | null;
}

/** What a partnership is told of a contribution: that its organisation's data verifier verified it. */
export interface VerificationRecord {
  tenantId: string;
  indicatorId: string;
  organisationId: string;
  periodStart: LocalDate;
  revision: number;
  signedBy: string;
  verifiedBy: string;
  verifiedByName: string;
  verifiedAt: Date;
}
