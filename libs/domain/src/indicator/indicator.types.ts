import type { Frequency, Period } from '#kernel/period';

/** Where an indicator sits, from community outcomes down to one person's work (docs/domain.md section 4). */
export const LEVELS = ['community', 'strategic', 'service', 'management', 'individual'] as const;

/** What an indicator measures along the chain from resources to results (docs/domain.md section 4). */
export const KINDS = [
  'input',
  'throughput',
  'output',
  'early_outcome',
  'outcome',
  'satisfaction',
  'context',
] as const;

/** Who asked for the indicator (docs/domain.md section 4). */
export const ORIGINS = ['statutory', 'national', 'local', 'partner'] as const;

/** Which way is better; `on_target` means inside a band, `neutral` means neither way is judged. */
export const POLARITIES = ['higher', 'lower', 'on_target', 'neutral'] as const;
export type Polarity = (typeof POLARITIES)[number];

/** How a partnership's figure is made from its organisations' contributions (docs/domain.md section 2). */
export const AGGREGATIONS = ['sum', 'ratio', 'weighted_mean', 'mean', 'max', 'min', 'latest'] as const;
export type Aggregation = (typeof AGGREGATIONS)[number];

/** Whether a figure is entered as it stands, or derived from a numerator and a denominator. */
export const VALUE_KINDS = ['value', 'ratio'] as const;
export type ValueKind = (typeof VALUE_KINDS)[number];

/** The unit's code ("percent", "count", "per_100k", "pounds"); tenants may add their own. */
export type UnitCode = string;

/** The facts of an indicator that the rules need; its title and label only for sentences. */
export interface IndicatorFacts {
  readonly title: string;
  readonly polarity: Polarity;
  readonly unit: UnitCode;
  /** What is printed after (or, for "£", before) a figure; empty for a bare count. */
  readonly unitLabel: string;
  /** Decimal places shown; a change smaller than these can show is no change. */
  readonly decimals: number;
  readonly frequency: Frequency;
}

/** One point of a series: null where the period is known and its figure is missing. */
export interface SeriesPoint {
  readonly period: Period;
  readonly value: number | null;
}
