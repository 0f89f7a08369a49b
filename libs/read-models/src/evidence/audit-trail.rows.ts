import type { Instant } from '../instant.ts';

/** One thing that an act changed; null where there was nothing before, or is nothing after. */
export interface AuditChangeRow {
  label: string;
  before: string | null;
  after: string | null;
}

/** One accepted act, with who did it in which appointments and on whose behalf. */
export interface AuditEntryRow {
  /** Its stream and place there, by which the check of evidence names it. */
  stream: string;
  seq: number;
  at: Instant;
  who: string;
  jobTitle: string | null;
  /** Roles they held where they acted, in words. */
  roles: string[];
  onBehalfOf: string | null;
  act: string;
  thing: string;
  caseId: string | null;
  indicatorId: string | null;
  changes: AuditChangeRow[];
  /** Hash of the entry in its chain. */
  hash: string;
  /** Whether a seal covers it. */
  sealed: boolean;
  /** Whether something of it was redacted. */
  redacted: boolean;
  /** Whether it holds texts that could be redacted. */
  mayRedact: boolean;
}

/** A place whose evidence a person may read, and how that evidence stands. */
export interface AuditPlaceRow {
  ownerId: string;
  name: string;
  mayExport: boolean;
  mayRedact: boolean;
  /** Everything written before it is sealed. */
  sealedTo: Instant | null;
  seals: number;
  newestSeal: string | null;
  /** When all of it was last checked against its chains and seals. */
  checkedAt: Instant | null;
  checkedEntries: number | null;
  /** What the last check found altered, in words; empty when nothing. */
  faults: string[];
}

/** Which entries; every part given must hold. */
export interface AuditFilter {
  person?: string | null;
  thing?: string | null;
  act?: string | null;
  from?: string | null;
  until?: string | null;
}
