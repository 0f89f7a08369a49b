import type { CaseContext } from './case-context.ts';
import type { FollowUpReview } from './case-documents.ts';

/** What boards sort and filter by, beside where a case stands. */
export interface CaseFacts {
  /** How many levels have been told that the present step is overdue. */
  escalated: number;
  /** Whether the system itself is to be changed, not one period answered for. */
  redesign: boolean;
  /** How many computed verdicts were set aside, all rounds together. */
  overrides: number;
  /** Whether the present plan is approved. */
  planApproved: boolean;
  milestones: number;
  milestonesMet: number;
}

/** The facts of a case as it stands. */
export function caseFacts(context: CaseContext): CaseFacts {
  const { plan, escalatedHere, redesign } = context;
  const milestones = (plan?.actions ?? []).flatMap((action) => action.milestones);
  return {
    escalated: escalatedHere,
    redesign: redesign || (plan?.redesign ?? false),
    overrides: reviewsOf(context).filter(({ overridden }) => overridden).length,
    planApproved: plan?.status === 'approved',
    milestones: milestones.length,
    milestonesMet: milestones.filter(({ state }) => state === 'completed').length,
  };
}

/** The reviews of every round, oldest first. */
function reviewsOf({ pastCycles, review }: CaseContext): FollowUpReview[] {
  return [...pastCycles.map((past) => past.review), review].filter((one) => one !== null);
}
