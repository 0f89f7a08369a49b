import type { Actor } from './actor.ts';
import { isAllowed } from './ask.ts';
import { barsOnTarget } from './target-bars.ts';
import { recommendationBars } from './recommendation-bars.ts';
import type { ActionsOn, CaseSubject, SubjectName, Subjects, VirementSubject } from './subjects.ts';

export interface Refusal {
  rule: string;
  message: string;
}

/** One bar: what the thing would look like without it, and what to say when it is what stands in the way. */
interface Bar<S extends SubjectName> extends Refusal {
  without: Partial<Subjects[S]>;
}

type Act = 'approve' | 'review' | 'judge';

const acts: Partial<Record<ActionsOn['ImprovementCase'], Act>> = {
  approvePlan: 'approve',
  returnPlan: 'approve',
  rejectPlan: 'approve',
  reconsider: 'approve',
  confirmVerdict: 'review',
  overrideVerdict: 'review',
  acceptExplanation: 'judge',
  returnExplanation: 'judge',
  closeExplained: 'judge',
};

const approvalBars: Bar<'ImprovementCase'>[] = [
  {
    without: { planAuthorIds: [] },
    rule: 'authorNeverApproves',
    message: 'You wrote this plan, so someone else must decide on it.',
  },
  {
    without: { ownerPersonId: '' },
    rule: 'ownerNeverApproves',
    message: 'You own this indicator, so someone else must decide on its plan.',
  },
];

const caseBars: Record<Act, Bar<'ImprovementCase'>[]> = {
  approve: approvalBars,
  review: [
    {
      without: { approverIds: [] },
      rule: 'approverNeverReviews',
      message: 'You approved this plan, so someone else must review it.',
    },
    {
      without: { planAuthorIds: [] },
      rule: 'authorNeverReviews',
      message: 'You wrote this plan, so someone else must review it.',
    },
    {
      without: { ownerPersonId: '' },
      rule: 'ownerNeverReviews',
      message: 'You own this indicator, so someone else must review it.',
    },
  ],
  judge: [
    {
      without: { explainedByPersonId: null },
      rule: 'explainerNeverJudges',
      message: 'You gave this explanation, so someone else must judge it.',
    },
    {
      without: { ownerPersonId: '' },
      rule: 'ownerNeverJudges',
      message: 'You own this indicator, so someone else must judge the explanation.',
    },
  ],
};

const verifyBars: Bar<'Contribution'>[] = [
  {
    without: { enteredByPersonId: null },
    rule: 'enteredByNeverVerifies',
    message: 'You entered this figure, so someone else must verify it.',
  },
  {
    without: { signedByPersonId: null },
    rule: 'signedByNeverVerifies',
    message: 'You signed this figure, so someone else must verify it.',
  },
];

const approveMovementBars: Bar<'Virement'>[] = [
  {
    without: { reservedByPersonId: null },
    rule: 'reserverNeverApproves',
    message: 'You reserved this movement, so someone else must approve it.',
  },
];

const grantBars: Bar<'Appointment'>[] = [
  {
    without: { personId: '' },
    rule: 'neverGrantsOwnPower',
    message: 'You cannot give yourself a role that decides; another administrator must.',
  },
];

const sharingBars: Bar<'SharingAgreement'>[] = [
  {
    without: { proposedByPersonId: '' },
    rule: 'proposerNeverAnswers',
    message: 'You proposed this, so someone on the other side must answer.',
  },
  {
    without: { proposedBy: null },
    rule: 'sideNeverAnswersItself',
    message: 'Your side proposed this, so the other side must answer.',
  },
];

/** The bars that stand on an action, strongest first; those of no duty have none. */
function barsOn(action: string, subjectName: SubjectName): Bar<SubjectName>[] {
  const act = acts[action as ActionsOn['ImprovementCase']];
  if (subjectName === 'ImprovementCase' && act) return caseBars[act];
  if (subjectName === 'Recommendation') return barsOfRecommendation(action);
  if (subjectName === 'Contribution' && (action === 'verify' || action === 'sendBack')) return verifyBars;
  if (subjectName === 'SharingAgreement' && (action === 'agree' || action === 'refuse')) return sharingBars;
  if (subjectName === 'Virement' && action === 'approve') return approveMovementBars;
  if (subjectName === 'Target' || subjectName === 'TargetProposal') return barsOnTarget(subjectName, action);
  return subjectName === 'Appointment' && action === 'grant' ? grantBars : [];
}

function barsOfRecommendation(action: string): Bar<SubjectName>[] {
  return Object.hasOwn(recommendationBars, action)
    ? (recommendationBars[action as keyof typeof recommendationBars] ?? [])
    : [];
}

/**
 * The duty that stands in the way, when one does: the action would be allowed on the same thing without its bars, and
 * the named bar is one that, put back alone, refuses it.
 */
export function dutyRefusal<S extends SubjectName>(
  actor: Actor,
  action: ActionsOn[S],
  subjectName: S,
  loaded: Subjects[S],
): Refusal | undefined {
  const bars = barsOn(action, subjectName);
  const free = bars.reduce((thing, bar) => ({ ...thing, ...bar.without }), loaded);
  if (bars.length === 0 || !isAllowed(actor, action, subjectName, free)) return undefined;
  return bars.find((bar) => {
    const field = Object.keys(bar.without)[0] as keyof Subjects[S];
    return !isAllowed(actor, action, subjectName, { ...free, [field]: loaded[field] });
  });
}

/** The limit that stands in the way, when the action would be allowed on a smaller amount. */
export function limitRefusal(
  actor: Actor,
  action: ActionsOn['ImprovementCase'],
  loaded: CaseSubject,
): Refusal | undefined {
  if (!isAllowed(actor, action, 'ImprovementCase', { ...loaded, aboveLimit: false })) return undefined;
  return {
    rule: 'abovePortfolioHolderLimit',
    message: `This plan asks for more than a portfolio holder may approve, so the leader of ${loaded.portfolioOrganisationName} must decide.`,
  };
}

/** The budget holder's limit, when they could do it with a smaller amount. */
export function authorityRefusal(
  actor: Actor,
  action: ActionsOn['Virement'],
  loaded: VirementSubject,
): Refusal | undefined {
  const small = { ...loaded, aboveLimit: false };
  const decides = action === 'approve' ? 'askReversal' : action;
  if (!loaded.aboveLimit || !isAllowed(actor, decides, 'Virement', small)) return undefined;
  return {
    rule: 'aboveBudgetHolderLimit',
    message: `This amount is above a budget holder’s limit, so the leader of ${loaded.organisationName} must decide.`,
  };
}
