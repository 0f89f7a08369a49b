import type { RagStatus } from '#domain/assessment/rag';

/** One ward or group. */
export interface BreakdownPartRow {
  code: string;
  name: string;
  /** Null where it is hidden. */
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  hidden: boolean;
  rag: RagStatus;
  ragWord: string;
}

/** A part that misses the target while the whole meets it. */
export interface MaskedPartRow {
  name: string;
  value: number;
  ragWord: string;
  sure: boolean | null;
}

/** The newest figures of one way to break a measure down. */
export interface BreakdownRowSet {
  grouping: string;
  periodStart: string;
  periodLabel: string;
  threshold: number;
  hiddenCount: number;
  parts: BreakdownPartRow[];
  masked: MaskedPartRow[];
}
