import type { RagStatus } from '#domain/assessment/rag';
import type { Variation } from '#domain/assessment/xmr.types';

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
  /** What each special-cause figure is, better or worse and high or low; null for an ordinary one. */
  points: (Variation | null)[];
  /** Which rule of the control chart makes it one, in a few words. */
  reasons: (string | null)[];
}
