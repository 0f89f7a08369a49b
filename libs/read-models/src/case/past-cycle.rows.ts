import type { ExplanationRow } from './case.rows.ts';
import type { ActionPlanRow } from './plan.rows.ts';
import type { FollowUpReviewRow } from './review.rows.ts';
import type { ResourceShiftRow } from './shift.rows.ts';

/** The papers of a round that is over, or of a plan that was rejected within one. */
export interface PastCycleRow {
  cycle: number;
  explanation: ExplanationRow | null;
  plan: ActionPlanRow | null;
  shift: ResourceShiftRow | null;
  review: FollowUpReviewRow | null;
}
