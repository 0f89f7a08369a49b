import type { LocalDate } from '#kernel/local-date';
import type { FigureKind, ImportKind, ImportState } from '#domain/imports/import-state';
import type { ImportAnswer, ImportMapping, QuestionKind } from '#domain/imports/import-mapping';
import type { Actor } from '#permissions/actor';
import type { ObservationRecord } from './records.ts';
import type { WithoutFigure } from './without-figure.ts';

/** What became of the rows of a file. */
export interface ImportCounts {
  /** Rows with anything in them, below the headings. */
  rows: number;
  figures: number;
  /** Those of them that say why there is no figure. */
  missing?: number;
  problems: number;
  /** Cells that say that there is no figure. */
  noFigure: number;
  /** Figures whose measure or period was answered with “leave out”. */
  leftOut: number;
  /** Rows of areas that are not wanted. */
  otherAreas: number;
  /** Lines of text under or in the table. */
  notes: number;
}

/** One thing wrong with a file; row and column are counted from 1 as a spreadsheet does. */
export interface ImportProblem {
  row: number;
  column: number | null;
  columnName: string | null;
  cell: string;
  message: string;
}

/** Something the file leaves open. */
export interface ImportQuestion {
  kind: QuestionKind;
  said: string;
  rows: number;
  firstRow: number;
  /** Why it could not be read, for a period. */
  message: string | null;
  /** What it may be, for an area. */
  choices: string[];
}

/** A figure of a file as it would come in, or why there is none. */
export interface StagedFigure extends WithoutFigure {
  row: number;
  column: number;
  indicatorId: string;
  periodStart: LocalDate;
  periodEnd: LocalDate;
  /** Empty for figures of our own. */
  areaCode: string;
  areaName: string;
  /** As people write the period. */
  periodLabel: string;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  commentary: string | null;
}

/** A target or a measure of a file, checked, as it would come in. */
export interface StagedEntry {
  row: number;
  column: number;
  /** The measure that is there; null for one that is new. */
  indicatorId: string | null;
  standing: 'new' | 'changed' | 'same';
  title: string;
  detail: string;
  /** What the rules notice about it, in words. */
  notes: string[];
  /** What it is brought in by; plain JSON. */
  content: object | null;
}

/** The same with what came of it: the proposal or the measure, at the revision it then had. */
export interface KeptEntry extends StagedEntry {
  resultId: string | null;
  resultRevision: number | null;
  /** What stood before it. */
  before: object | null;
}

/** An answer that the file has something to do with, and what was asked. */
export interface AnsweredQuestion extends ImportAnswer {
  message?: string | null;
  choices?: string[];
}

/** What reading a file found. */
export interface ImportFindings {
  format: string;
  otherSheets: string[];
  /** The headings of its columns. */
  names: string[];
  /** A few rows under them. */
  sample: string[][];
  questions: ImportQuestion[];
  /** Answers, given now or before, that the file has something to do with. */
  answered: AnsweredQuestion[];
  notices: { text: string; times: number }[];
  /** What is wrong with the choice of columns. */
  columnProblems: string[];
}

/** What bringing the figures in changed. */
export interface ImportOutcome {
  added: number;
  changed: number;
  same: number;
  indicators: number;
  casesOpened: number;
}

/** One import of one file into one tenant. */
export interface ImportRecord {
  tenantId: string;
  id: string;
  kind: ImportKind;
  fileName: string;
  size: number;
  sha256: string | null;
  state: ImportState;
  stateSince: Date;
  version: number;
  mapping: ImportMapping | null;
  findings: ImportFindings | null;
  counts: ImportCounts | null;
  outcome: ImportOutcome | null;
  /** Why it was refused, or why bringing it in or undoing it did not go through; in words. */
  trouble: string | null;
  uploadedBy: string;
  uploadedByName: string;
  uploadedAt: Date;
  /** Who asked for what the worker does now, as they then were. */
  acting: Actor | null;
  appliedByName: string | null;
  appliedAt: Date | null;
  undoneByName: string | null;
  undoneAt: Date | null;
}

/** An unusual figure of an import, with why it is right in the words of whoever brought it in. */
export interface ExplainedFigure {
  indicatorId: string;
  periodStart: LocalDate;
  explanation: string;
}

/** An import of figures. */
export type FigureImport = ImportRecord & { kind: FigureKind };

export interface ImportStore {
  find(tenantId: string, id: string): Promise<ImportRecord | null>;
  /** The same, locked until the transaction ends. */
  lock(tenantId: string, id: string): Promise<ImportRecord | null>;
  add(record: ImportRecord): Promise<void>;
  save(record: ImportRecord): Promise<void>;
  addChunk(tenantId: string, id: string, seq: number, bytes: Uint8Array): Promise<void>;
  removeChunks(tenantId: string, id: string): Promise<void>;
  removeFigures(tenantId: string, id: string): Promise<void>;
  /** What was answered about files before, in this tenant. */
  remembered(tenantId: string, kind: ImportKind): Promise<RememberedAnswers>;
  remember(
    tenantId: string,
    kind: ImportKind,
    answers: readonly ImportAnswer[],
    columns: RememberedColumns,
  ): Promise<void>;
  /** Keeps what was fetched from a publisher for a measure, in place of what was the time before. */
  rememberFetched(tenantId: string, fetched: FetchedSeries): Promise<void>;
  /** The targets or measures read from a file, in the order of its rows. */
  entries(tenantId: string, id: string): Promise<KeptEntry[]>;
  addEntries(tenantId: string, id: string, entries: readonly StagedEntry[]): Promise<void>;
  /** Notes what came of an entry. */
  settleEntry(tenantId: string, id: string, entry: KeptEntry): Promise<void>;
  /** Gives the code of a measure that was never used back, so that a corrected file can have it. */
  freeCode(tenantId: string, indicatorId: string): Promise<void>;
  /** The indicators that an import has figures of, in the order of their ids, with how many. */
  touched(tenantId: string, id: string): Promise<{ id: string; figures: number }[]>;
  /** Those of these indicators of an organisation that others see: they feed a partnership, or are shared with one. */
  published(tenantId: string, indicatorIds: readonly string[]): Promise<string[]>;
  /** The unusual figures of an import that were explained. */
  explained(tenantId: string, id: string): Promise<ExplainedFigure[]>;
  /** Notes what stands in place of every figure, and counts. Call with the indicators locked. */
  noteReplaced(job: FigureImport): Promise<{ added: number; changed: number; same: number }>;
  /** Brings in every figure of these indicators that says something new, as one statement in the order of their keys. */
  bringIn(
    job: FigureImport,
    indicatorIds: readonly string[],
    by: { personId: string },
    at: Date,
  ): Promise<void>;
  /** How many of the figures brought in were changed again since. */
  changedSince(job: FigureImport): Promise<number>;
  /** Puts back what stood before every figure that was brought in; what was not there is missing again. */
  takeBack(job: FigureImport, by: { personId: string }, at: Date): Promise<void>;
  /** An indicator's observations that bringing figures in, or taking them back, wrote; oldest first. */
  written(job: ImportRecord, indicatorId: string): Promise<ObservationRecord[]>;
}

/** A publisher's series that was fetched for a measure, so that the next time is one press. */
export interface FetchedSeries {
  /** Code of the source. */
  source: string;
  indicatorId: string;
  series: string;
  areas: readonly string[];
  fromYear: number;
  /** ISO instant of the last time. */
  fetchedAt: string;
}

export interface RememberedColumns {
  /** The headings, joined in one text. */
  said: string;
  roles: string[];
}

export interface RememberedAnswers {
  answers: ImportAnswer[];
  columns: RememberedColumns[];
}
