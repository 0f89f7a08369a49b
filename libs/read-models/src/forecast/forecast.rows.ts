import type { Instant } from '../instant.ts';

/** One forecast with what came of it. */
export interface ForecastLineRow {
  periodStart: string;
  periodLabel: string;
  value: number;
  low: number | null;
  high: number | null;
  basis: string;
  madeBy: string;
  madeAt: Instant;
  /** How often it was made anew before it locked; 1 for the first. */
  revision: number;
  locked: boolean;
  actual: number | null;
  /** The standing of the actual figure, such as restated, or missing where none will come; null while none has come. */
  actualStatus: string | null;
  /** Forecast − actual. */
  error: number | null;
  inRange: boolean | null;
}

/** A period that may be forecast, with what stands for it so far. */
export interface ForecastPeriodRow {
  periodStart: string;
  periodLabel: string;
  /** First day on which it can no longer be changed. */
  locksOn: string;
  forecast: ForecastLineRow | null;
  statistical: StatisticalRow | null;
}

/** What the figures alone say of a period. */
export interface StatisticalRow {
  value: number;
  low: number;
  high: number;
  methodWords: string;
}

/** How good the record is. */
export interface ForecastScoreRow {
  pairs: number;
  meanError: number;
  bias: number;
  coverage: number | null;
  maseNaive: number | null;
  maseSeasonal: number | null;
}

/** Everything that was forecast of an indicator, and how good it was. */
export interface ForecastRecordRow {
  indicatorId: string;
  title: string;
  unitLabel: string;
  decimals: number;
  open: ForecastPeriodRow[];
  /** Locked forecasts, newest period first. */
  lines: ForecastLineRow[];
  score: ForecastScoreRow | null;
  /** The record in a sentence or two. */
  scoreWords: string;
  /** Whether who asks may forecast. */
  may: boolean;
  whyNot: string | null;
}
