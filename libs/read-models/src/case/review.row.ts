import type { CaseContext } from '#domain/improvement/case-context';
import { computeReview } from '#domain/improvement/case-verdict';
import type { FollowUpReviewRow } from './review.rows.ts';

/** The review as a row: as it was reached, or as the figures so far would have it. Null before delivery. */
export function reviewRow(context: CaseContext): FollowUpReviewRow | null {
  const underDelivery = context.plan?.criteria && context.interventionDate;
  const review = context.review ?? (underDelivery ? computeReview(context) : null);
  return review && { ...review, by: review.by?.name ?? null };
}
