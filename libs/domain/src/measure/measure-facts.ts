import type { Frequency } from '#kernel/period';
import type { Aggregation, Polarity, ValueKind } from '../indicator/indicator.types.ts';

/** What a measure counts. A change of any of it is a new version of the definition, and breaks the series there. */
export interface CountedFacts {
  readonly definition: string;
  readonly polarity: Polarity;
  readonly unit: string;
  readonly unitLabel: string;
  /** Decimal places shown. */
  readonly decimals: number;
  readonly numeratorLabel: string | null;
  readonly denominatorLabel: string | null;
}

/** What is said about a measure: it may be put better at any time without changing what is counted. */
export interface DescribedFacts {
  readonly title: string;
  readonly themeCode: string | null;
  readonly level: string;
  readonly kind: string;
  readonly origin: string;
  readonly portfolio: string | null;
  /** 1 is the most important of three tiers. */
  readonly priority: number;
  /** Calendar days after a period's end by which its figure is due; null is the rule for the frequency. */
  readonly reportingLagDays: number | null;
  readonly sourceTitle: string;
  readonly sourcePublisher: string;
  readonly sourceUrl: string | null;
  readonly licence: string;
  readonly attribution: string;
  readonly caveat: string | null;
}

/** What is settled once and for all: to change it, retire the measure and define another. */
export interface LastingFacts {
  readonly code: string;
  readonly frequency: Frequency;
  readonly valueKind: ValueKind;
  readonly multiplier: number;
  readonly aggregation: Aggregation | null;
}

/** Everything that is said as a measure is defined, but for who answers for it. */
export type MeasureFacts = LastingFacts & CountedFacts & DescribedFacts;
