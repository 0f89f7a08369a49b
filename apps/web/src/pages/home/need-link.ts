import { targetPath } from '../target/target-page.ts';
import { actPath, recommendationPath } from '../scrutiny/recommendation-form.ts';

/** The part of a thing waiting for someone that says where to deal with it. */
export interface NeedPlace {
  readonly kind: string;
  readonly subjectId: string | null;
  readonly caseId: string | null;
  readonly indicatorId: string | null;
  readonly periodStart: string | null;
}

/** The form under a case that each kind of need leads to; kinds not listed lead to the case itself. */
const caseForms: Readonly<Record<string, string>> = {
  triage: 'triage',
  explain: 'explain',
  reviewExplanation: 'review-explanation',
  draftPlan: 'plan',
  acceptResponsibility: 'respond',
  approvePlan: 'approve',
  consent: 'consent',
  milestone: 'delivery',
  reviewVerdict: 'review',
  practiceNote: 'leaves/practice-note',
};

/** The page under a return that each kind of need leads to; kinds not listed lead to the figure itself. */
const returnForms: Readonly<Record<string, string>> = { signReturn: '/check', verifyReturn: '/verify' };

/** Where many of a kind lead, and what is about nothing that can be opened. */
const lists: Readonly<Record<string, string>> = {
  enterReturns: '/returns',
  signReturns: '/returns',
  correctReturns: '/returns',
  verifyReturns: '/returns/verify',
  readMembership: '/membership-news',
};

/** The page of each kind of need that is about something else than a case or a figure. */
const subjectPages: Readonly<Record<string, (id: string) => string>> = {
  respondToRecommendation: (id) => actPath(id, 'respond'),
  implementRecommendation: recommendationPath,
  judgeEvidence: recommendationPath,
  judgeRejection: recommendationPath,
  decideTarget: (id) => `${targetPath(id)}/decide`,
  reviseTarget: (id) => `${targetPath(id)}/revise`,
  decideCriteria: (id) => `/partnerships/${id}/criteria`,
  decideOwnCriteria: (id) => `/organisations/${id}/criteria`,
  assessSet: (id) => `/partnerships/${id}/measures/as-a-whole`,
  assessOwnSet: (id) => `/organisations/${id}/measures/as-a-whole`,
  reviewPriority: (id) => `/priorities/${id}`,
  readDelegation: () => '/delegations',
  handOver: (id) => `/indicators/${id}/set-up/hand-over`,
  confirmLink: (id) => `/indicators/${id}/chain`,
  answerSharing: (id) => `/sharing/${id}`,
  approveVirement: (id) => `/virements/${id}`,
  agreeReversal: (id) => `/virements/${id}`,
};

/** The address of the one page on which this need can be met. */
export function needLink(need: NeedPlace): string {
  const subjectPage = subjectPages[need.kind];
  if (need.subjectId && subjectPage) return subjectPage(need.subjectId);
  if (need.caseId) {
    const form = caseForms[need.kind];
    return form ? `/cases/${need.caseId}/${form}` : `/cases/${need.caseId}`;
  }
  if (need.indicatorId && need.periodStart) {
    const form = returnForms[need.kind] ?? '';
    return `/returns/${need.indicatorId}/${need.periodStart}${form}`;
  }
  const list = lists[need.kind];
  if (list) return list;
  return need.indicatorId ? `/indicators/${need.indicatorId}` : '/';
}
