import type { Criterion } from '#domain/assessment/exception';
import type { LocalDate } from '#kernel/local-date';

/** Exception criteria as somebody proposed them, and what a member body made of it. */
export interface CriteriaProposalRecord {
  tenantId: string;
  id: string;
  rules: Criterion[];
  rationale: string;
  effectiveFrom: LocalDate;
  replacesVersion: number | null;
  state: 'proposed' | 'adopted' | 'refused' | 'withdrawn';
  proposedBy: string;
  /** Whom they stood in for when they proposed them. */
  proposedFor: string | null;
  proposedByName: string;
  proposedAt: Date;
  decidedBy: string | null;
  decidedByName: string | null;
  decidedAt: Date | null;
  /** The body that adopted them, by name. */
  body: string | null;
  comment: string | null;
}

export interface CriteriaStore {
  /** Makes everyone who would change the criteria of a tenant take turns until the transaction ends. */
  lock(tenantId: string): Promise<void>;
  open(tenantId: string): Promise<CriteriaProposalRecord | null>;
  find(tenantId: string, id: string): Promise<CriteriaProposalRecord | null>;
  add(record: CriteriaProposalRecord): Promise<void>;
  decide(record: CriteriaProposalRecord): Promise<void>;
}
