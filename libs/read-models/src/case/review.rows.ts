import type { Instant } from '../instant.ts';

/** The usual run of figures: average and limits of chance. */
export interface UsualRunRow {
  mean: number;
  upper: number;
  lower: number;
}

/** One figure a verdict is judged by. */
export interface BasisPointRow {
  periodLabel: string;
  value: number;
  place: string;
}

/** What a computed verdict rests on. */
export interface VerdictBasisRow {
  ruleWords: string;
  interventionDate: string;
  points: readonly BasisPointRow[];
  before: UsualRunRow | null;
  rebased: UsualRunRow | null;
}

/** The judgement of whether the plan led to improvement. */
export interface FollowUpReviewRow {
  verdict: string | null;
  computedVerdict: string;
  basis: string;
  pointsNeeded: number;
  pointsSoFar: number;
  lesson: string | null;
  by: string | null;
  at: Instant | null;
  overridden: boolean;
  overrideReason: string | null;
  /** The numbers behind it; null for a round that is over. */
  numbers: VerdictBasisRow | null;
}
