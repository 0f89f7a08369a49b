import type { CaseContext } from '#domain/improvement/case-context';
import type { FollowUpReview } from '#domain/improvement/case-documents';
import { computeReview } from '#domain/improvement/case-verdict';
import { verdictBasis } from '#domain/improvement/verdict-basis';
import type { FollowUpReviewRow, VerdictBasisRow } from './review.rows.ts';

/** The review as a row: as it was reached, or as the figures so far would have it. Null before delivery. */
export function reviewRow(context: CaseContext): FollowUpReviewRow | null {
  const underDelivery = context.plan?.criteria && context.interventionDate;
  const review = context.review ?? (underDelivery ? computeReview(context) : null);
  return review && reviewPaper(review, verdictBasis(context));
}

/** A review with the numbers behind it, where they are still at hand. */
export function reviewPaper(review: FollowUpReview, numbers: VerdictBasisRow | null): FollowUpReviewRow {
  return { ...review, by: review.by?.name ?? null, numbers };
}
