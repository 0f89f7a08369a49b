import { computeVerdict } from '../assessment/verdict.ts';
import type { CaseContext } from './case-context.ts';
import type { FollowUpReview } from './case-documents.ts';

/** How often a review may be put off because it is too early to tell (docs/workflow.md section 3). */
export const postponementsAllowed = 2;

/**
 * The follow-up review as the rules compute it: the success criteria fixed at approval, applied to the series the
 * case holds, measured from the day delivery began. Not yet confirmed by anyone.
 * @throws Error when the case has no approved plan under delivery.
 */
export function computeReview(context: CaseContext): FollowUpReview {
  const { plan, interventionDate, indicator } = context;
  if (!plan?.criteria || !interventionDate)
    throw new Error('A case without a plan in delivery has no verdict.');
  const computed = computeVerdict({
    criteria: plan.criteria,
    series: context.figures.map(({ periodStart, periodEnd, value }) => ({
      period: { frequency: indicator.frequency, start: periodStart, end: periodEnd },
      value,
    })),
    interventionDate,
    polarity: indicator.polarity,
    target: indicator.target,
    style: { decimals: indicator.decimals, unitLabel: indicator.unitLabel },
  });
  return {
    computedVerdict: computed.verdict,
    basis: computed.basis,
    pointsNeeded: computed.pointsNeeded,
    pointsSoFar: computed.pointsSoFar,
    verdict: null,
    lesson: null,
    by: null,
    at: null,
    overridden: false,
    overrideReason: null,
  };
}

/** Whether there are enough points after the intervention for a verdict. */
export function enoughPoints(context: CaseContext): boolean {
  const underDelivery = context.plan?.criteria && context.interventionDate;
  return Boolean(underDelivery) && computeReview(context).computedVerdict !== 'tooEarly';
}
