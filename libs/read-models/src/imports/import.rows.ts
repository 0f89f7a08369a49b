import type { ImportCounts, ImportOutcome } from '#application/ports/imports';
import type { Instant } from '../instant.ts';
import type { IndicatorChoiceRow } from '../indicator/indicator.rows.ts';

/** A publisher's series that was fetched for a measure before. */
export interface FetchedSeriesRow {
  /** Code of the source. */
  source: string;
  indicatorId: string;
  title: string;
  series: string;
  areas: string[];
  fromYear: number;
  fetchedAt: Instant;
}

/** Where figures of a publisher can go. */
export interface SeriesPlaceRow {
  ownerId: string;
  name: string;
  kindLabel: string;
  indicators: IndicatorChoiceRow[];
  /** GSS codes: its own, or of those it is compared with. */
  areas: string[];
  fetched: FetchedSeriesRow[];
}

/** A column of a file as it is read. */
export interface ImportColumnRow {
  name: string;
  role: string;
  samples: string[];
}

/** Something a file leaves open, with what was answered. */
export interface ImportQuestionRow {
  kind: string;
  said: string;
  rows: number;
  firstRow: number;
  message: string | null;
  choices: string[];
  answer: string | null;
}

export interface ImportProblemRow {
  row: number;
  column: number | null;
  columnName: string | null;
  cell: string;
  message: string;
}

/** A figure as it would come in, beside what stands there. */
export interface ImportPreviewRow {
  row: number;
  title: string;
  period: string;
  areaName: string;
  /** Null where the file says why there is none. */
  value: number | null;
  missing: string | null;
  before: number | null;
  missingBefore: string | null;
  unitLabel: string;
  decimals: number;
}

/** A target or measure of a file as it would come in, or came in. */
export interface ImportEntryRow {
  row: number;
  title: string;
  detail: string;
  standing: string;
  notes: string[];
  /** The proposal or the measure that came of it. */
  resultId: string | null;
}

/** An unusual figure of a file, with why it is right. */
export interface ImportExplanationRow {
  row: number;
  title: string;
  period: string;
  value: number;
  unitLabel: string;
  decimals: number;
  explanation: string;
}

/** Something that a column can say. */
export interface ImportRoleRow {
  role: string;
  words: string;
}

export interface ImportNoticeRow {
  text: string;
  times: number;
}

/** One import as the list shows it. */
export interface ImportSummaryRow {
  id: string;
  ownerId: string;
  ownerName: string;
  kind: string;
  kindLabel: string;
  unitWord: string;
  fileName: string;
  size: number;
  state: string;
  stateLabel: string;
  working: boolean;
  version: number;
  uploadedByName: string;
  uploadedAt: Instant;
  appliedByName: string | null;
  appliedAt: Instant | null;
  undoneByName: string | null;
  undoneAt: Instant | null;
  counts: ImportCounts | null;
  outcome: ImportOutcome | null;
  trouble: string | null;
}

/** One import whole. */
export interface ImportRow extends ImportSummaryRow {
  progress: number | null;
  done: number | null;
  whole: number | null;
  format: string | null;
  otherSheets: string[];
  headerRow: number | null;
  columns: ImportColumnRow[];
  columnProblems: string[];
  questions: ImportQuestionRow[];
  notices: ImportNoticeRow[];
  problems: ImportProblemRow[];
  preview: ImportPreviewRow[];
  entries: ImportEntryRow[];
  explained: ImportExplanationRow[];
  roleChoices: ImportRoleRow[];
  indicators: IndicatorChoiceRow[];
  sameFileAt: Instant | null;
  canChange: boolean;
  canConfirm: boolean;
  canUndo: boolean;
  canDiscard: boolean;
}

/** Somewhere that this person may bring files in. */
export interface ImportPlaceRow {
  ownerId: string;
  name: string;
  kind: string;
  kindLabel: string;
}
