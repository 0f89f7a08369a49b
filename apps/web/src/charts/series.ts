/** One stretch of the chart with limits of its own. */
export interface Stretch {
  /** First days of its first and last period, ISO. */
  readonly from: string;
  readonly to: string;
  readonly mean: number;
  readonly upper: number;
  readonly lower: number;
  readonly median: number;
  /** Too few figures for limits to be trusted: the median is drawn, and they are drawn on trial. */
  readonly trial: boolean;
  readonly reason: string | null;
}

/** How the chart is read; printed under it. */
export interface Reading {
  readonly trend: number;
  readonly shift: number;
  readonly screened: boolean;
  readonly seasonal: boolean;
  readonly run: string | null;
}

/** Why a period has no figure, or whom its total is without. */
export interface Without {
  /** First day of the period, ISO. */
  readonly start: string;
  /** Kind of reason; null for a total. */
  readonly kind: string | null;
  readonly reason: string;
  /** Both as people read them. */
  readonly words: string;
}

/**
 * A long run of one indicator as the API sends it: lists aligned by position, oldest period first.
 * One scalar rather than a list of objects, because a page shows hundreds of them.
 */
export interface Series {
  readonly labels: readonly string[];
  /** First day of each period, ISO. */
  readonly starts: readonly string[];
  /** Last day of each period, ISO. */
  readonly ends: readonly string[];
  readonly values: readonly (number | null)[];
  readonly numerators: readonly (number | null)[];
  readonly denominators: readonly (number | null)[];
  readonly statuses: readonly (string | null)[];
  readonly rag: readonly (string | null)[];
  readonly targets: readonly (number | null)[];
  /** Bottom of the band agreed around each period's target. */
  readonly lower: readonly (number | null)[];
  /** Top of that band. */
  readonly upper: readonly (number | null)[];
  /** XmR mean and process limits in force at the latest period; null for a run too short for them. */
  readonly limits: {
    readonly mean: number;
    readonly upper: number;
    readonly lower: number;
    readonly from: string;
  } | null;
  /** Every stretch, oldest first. */
  readonly stretches: readonly Stretch[];
  /** Null where the chart is another's affair. */
  readonly reading: Reading | null;
  /** Changes on the same period of the year before, where the figures follow the seasons; null or left out elsewhere. */
  readonly onYear?: {
    readonly changes: readonly (number | null)[];
    readonly limits: {
      readonly mean: number;
      readonly upper: number;
      readonly lower: number;
      readonly trial: boolean;
    } | null;
  } | null;
  /** Marks of special-cause points such as `concernLow`, null for ordinary ones. */
  readonly points: readonly (string | null)[];
  /** Which rule of the control chart each of those breaks, in a few words. */
  readonly reasons: readonly (string | null)[];
  /** Those periods alone of which somebody said why; left out where nobody could. */
  readonly without?: readonly Without[];
}
