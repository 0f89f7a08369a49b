import type { Instant } from '../instant.ts';

/** One period as it was known on each day of the triangle. */
export interface TriangleLineRow {
  periodStart: string;
  periodLabel: string;
  values: (number | null)[];
  revised: boolean[];
}

/** A figure published in place of another. */
export interface FigureRevisionRow {
  periodStart: string;
  periodLabel: string;
  publishedAt: Instant;
  revision: number;
  before: number | null;
  value: number | null;
  change: number | null;
  status: string;
  signedLabel: string | null;
  reason: string | null;
  by: string | null;
}

/** How the figures of a measure were published, and what was made of them later. */
export interface RevisionsRow {
  indicatorId: string;
  title: string;
  unitLabel: string;
  decimals: number;
  days: string[];
  lines: TriangleLineRow[];
  changes: FigureRevisionRow[];
}
