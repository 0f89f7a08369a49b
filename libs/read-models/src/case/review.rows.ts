import type { Instant } from '../instant.ts';

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
}
