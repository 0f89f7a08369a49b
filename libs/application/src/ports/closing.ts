import type { ClosingContent, ClosingKind } from '#domain/improvement/closing-note';

/** One version of one thing that a case left behind; the latest version of a kind counts. */
export interface ClosingRecord extends ClosingContent {
  tenantId: string;
  id: string;
  caseId: string;
  version: number;
  personId: string;
  personName: string;
  jobTitle: string;
  organisationName: string;
  at: Date;
}

export interface ClosingStore {
  /** Makes everyone who would write this of the case take turns until the transaction ends. */
  lock(tenantId: string, caseId: string, kind: ClosingKind): Promise<void>;
  /** The latest version, or null while there is none. */
  latest(tenantId: string, caseId: string, kind: ClosingKind): Promise<ClosingRecord | null>;
  add(record: ClosingRecord): Promise<void>;
}
