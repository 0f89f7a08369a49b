import type { AuditEntry } from './audit-entry.ts';
import type { ChainedEvent, SealedHead } from './evidence-checker.ts';
import type { Seal } from './seal.ts';

/*
 * An export is a file of lines, each a JSON object: a header; every leaf, seal, entry and event of one tenant, in the order
 * in which a check needs them; every other row of it; and an end that counts the lines before it and gives their SHA-256.
 */

/** The first line of an export. */
export interface ExportHeader {
  goldthread: 'export';
  version: 1;
  tenantId: string;
  /** What the tenant is called. */
  name: string;
  /** The moment it stands for, ISO 8601. */
  takenAt: string;
}

/** The last line. */
export interface ExportEnd {
  /** Lines before this one. */
  lines: number;
  /** SHA-256, in hexadecimal, of every byte before this line. */
  sha256: string;
}

/** One line of an export. */
export type ExportLine =
  | { kind: 'header'; header: ExportHeader }
  | { kind: 'leaf'; leaf: SealedHead }
  | { kind: 'seal'; seal: Seal }
  | { kind: 'entry'; entry: AuditEntry }
  | { kind: 'event'; event: ChainedEvent }
  | { kind: 'row'; table: string; row: Record<string, unknown> }
  | { kind: 'end'; end: ExportEnd };
