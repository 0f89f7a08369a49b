import type { StoredTable } from './catalogue.ts';

/*
 * A backup is one gzip file of lines: a header; for each table a line that names it and its columns, its rows as COPY
 * writes them, and `\.`; then a line that says how it ends, with the digest of all before it. COPY escapes every line
 * break and backslash inside a value, so no row can be taken for a line of ours.
 */

/** The first line of a backup. */
export interface BackupHeader {
  goldthread: 'backup';
  version: 1;
  /** When the snapshot was taken, ISO 8601. */
  takenAt: string;
  /** Names of the migrations the data stands on, in order. */
  migrations: string[];
}

/** The last line of a backup. */
export interface BackupEnd {
  end: true;
  /** Rows of each table. */
  rows: Record<string, number>;
  /** Where each sequence stood. */
  sequences: Record<string, string>;
  /** SHA-256 of every byte before this line, in hexadecimal. */
  sha256: string;
}

/** What a reader of a backup comes upon, in order. */
export type BackupPart =
  | { kind: 'header'; header: BackupHeader }
  | { kind: 'table'; table: StoredTable }
  | { kind: 'rows'; chunk: Buffer }
  | { kind: 'tableEnd' }
  | { kind: 'end'; end: BackupEnd };

/** The file is not a backup, or not a whole one; the message says which, in a sentence. */
export class BackupFileError extends Error {}

/** The byte that ends every line. */
export const newline = 0x0a;
/** The line that ends the rows of a table. */
export const endOfRows = Buffer.from('\\.\n');
