import type { RagStatus } from '#domain/assessment/rag';

/** Limits of the control chart: mean, and the natural limits either side, in the indicator's unit. */
export interface ChartLimits {
  mean: number;
  upper: number;
  lower: number;
  /** First day of the period that the limits are reckoned from. */
  from: string;
}

/** A whole series as arrays of one length, oldest first; `lower` and `upper` are the edges of the tolerance band. */
export interface SeriesColumns {
  labels: string[];
  starts: string[];
  ends: string[];
  values: (number | null)[];
  numerators: (number | null)[];
  denominators: (number | null)[];
  statuses: string[];
  rag: RagStatus[];
  targets: (number | null)[];
  lower: (number | null)[];
  upper: (number | null)[];
  limits: ChartLimits | null;
  /** Why each figure is a special cause, in a word or two, or null. */
  points: (string | null)[];
}
