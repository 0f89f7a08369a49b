import type { RagStatus } from '#domain/assessment/rag';
import type { Variation } from '#domain/assessment/xmr.types';

/** One stretch of the chart with limits of its own. */
export interface ChartStretch {
  /** First days of its first and last period. */
  from: string;
  to: string;
  mean: number;
  /** Limits as they are drawn: no further than the unit goes by nature. */
  upper: number;
  lower: number;
  /** Its middle figure: what a run chart is read by while the limits are on trial. */
  median: number;
  /** Fewer than 13 figures: the limits are on trial, and no figure is marked. */
  trial: boolean;
  /** Why the chart starts afresh here; null for its first stretch. */
  reason: string | null;
}

/** How the chart is read: how long a trend and a shift are, and what is particular to the series. */
export interface ChartReading {
  trend: number;
  shift: number;
  screened: boolean;
  /** The series follows the seasons, which limits mistake for change. */
  seasonal: boolean;
  /** What the run chart says, in a sentence, while there are too few figures for limits; null once there are enough. */
  run: string | null;
}

/** Changes on the same period of the year before, for a series that follows the seasons. */
export interface OnYearColumns {
  changes: (number | null)[];
  /** Their mean and usual range, and whether it is on trial. */
  limits: { mean: number; upper: number; lower: number; trial: boolean } | null;
}

/** Limits of the control chart: mean, and the natural limits either side, in the indicator's unit. */
export interface ChartLimits {
  mean: number;
  upper: number;
  lower: number;
  /** First day of the period that the limits are reckoned from. */
  from: string;
}

/** Why a period has no figure, or whom its total is without. */
export interface WithoutRow {
  /** First day of the period. */
  start: string;
  /** Kind of reason; null for a total. */
  kind: string | null;
  /** As it was written. */
  reason: string;
  /** Both as people read them. */
  words: string;
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
  /** Every stretch of the chart, oldest first. */
  stretches: ChartStretch[];
  /** Null for figures whose chart is another's affair. */
  reading: ChartReading | null;
  /** Null for a series without seasons, and where the chart is another's affair. */
  onYear: OnYearColumns | null;
  /** What each special-cause figure is, better or worse and high or low; null for an ordinary one. */
  points: (Variation | null)[];
  /** Which rule of the control chart makes it one, in a few words. */
  reasons: (string | null)[];
  /** Those periods alone that somebody gave a reason for, oldest first. */
  without: WithoutRow[];
}
