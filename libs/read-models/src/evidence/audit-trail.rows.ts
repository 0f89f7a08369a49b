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
  /** What the token is called that they did it by; null when they were there themselves. */
  byToken: string | null;
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
  /** Texts of it that this person could redact. */
  redactable: AuditTextRow[];
  /** Why this person may not redact it though they may redact others; null where they may, or may none. */
  whyNotRedact: string | null;
}

/** A text of an entry, with its place there. */
export interface AuditTextRow {
  place: string;
  label: string;
  text: string;
}

/** A copy of all that a place holds, asked for by somebody. */
export interface TenantExportRow {
  id: string;
  askedBy: string;
  askedAt: Instant;
  /** waiting, ready or failed. */
  state: string;
  /** Length in bytes, once it is there. */
  size: number | null;
  pieces: number;
  sha256: string | null;
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
  /** Copies asked for, the newest first. */
  exports: TenantExportRow[];
}

/** Which entries; every part given must hold. */
export interface AuditFilter {
  person?: string | null;
  thing?: string | null;
  act?: string | null;
  from?: string | null;
  until?: string | null;
  /** One entry alone: its chain, and its place there. */
  stream?: string | null;
  seq?: number | null;
}
