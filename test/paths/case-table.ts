import type { PersonEventType } from '#domain/improvement/case-events';
import type { CaseStage, ScrutinyStage } from '#domain/improvement/case-stages';
import type { Role } from '#permissions/role';

/** Who may send which events where a case stands; whatever is not here is refused. */
type Row = Partial<Record<PersonEventType, readonly Role[]>>;

const questioning: Role[] = ['portfolio_holder', 'leader', 'scrutiny_member', 'performance_manager'];
const triaging: Role[] = ['portfolio_holder', 'performance_manager'];
const deciding: Role[] = ['portfolio_holder', 'leader'];
/** By the small place's policy; the portfolio holder would be among them, but approved the plan. */
const reviewing: Role[] = ['scrutiny_officer', 'performance_manager'];
const scrutinising: Role[] = ['scrutiny_officer', 'scrutiny_member'];

/**
 * The table of docs/workflow.md section 3 as it is tried over HTTP, for a case that the portfolio holder has challenged, whose owner,
 * author and every other role are different people of the accountable council.
 */
export const mainTable: Record<CaseStage, Row> = {
  triage: {
    openChallenge: triaging,
    authoriseDrift: deciding,
    dismiss: triaging,
  },
  'challenge.awaitingExplanation': { ask: questioning, explain: ['indicator_owner'] },
  'challenge.explanationReview': {
    acceptExplanation: ['portfolio_holder'],
    returnExplanation: ['portfolio_holder'],
    closeExplained: ['portfolio_holder'],
    authoriseDrift: deciding,
  },
  'actionPlan.drafting': { saveDraft: ['indicator_owner'], submitPlan: ['indicator_owner'] },
  // The partner asked is another organisation; its own lead is tried beside these fifteen.
  'actionPlan.partnerAcceptance': {},
  'actionPlan.approval': {
    approvePlan: ['portfolio_holder'],
    returnPlan: ['portfolio_holder'],
    rejectPlan: ['portfolio_holder'],
  },
  'callInWindow.waiting': { callIn: scrutinising },
  'callInWindow.called': { reconsider: ['portfolio_holder'] },
  resourceShift: { consent: ['budget_holder'], refuse: ['budget_holder'] },
  delivery: {
    completeMilestone: ['indicator_owner', 'partner_lead'],
    changePlan: ['indicator_owner'],
    beginReview: ['indicator_owner', 'performance_manager'],
  },
  followUpReview: { confirmVerdict: reviewing, overrideVerdict: reviewing },
  sustain: {},
  drift: { endDrift: deciding },
  'closed.improved': {},
  'closed.explained': {},
  'closed.dataCorrected': {},
  'closed.noAction': {},
  'closed.superseded': {},
};

/** What scrutiny may do beside it, by where its own region stands; nothing once a case is closed. */
export const scrutinyTable: Record<ScrutinyStage, Row> = {
  none: { watch: ['scrutiny_officer'], refer: [...scrutinising, 'portfolio_holder'] },
  watching: { stopWatching: ['scrutiny_officer'], refer: [...scrutinising, 'portfolio_holder'] },
  called: { draftRecommendation: ['scrutiny_officer'], noRecommendation: ['scrutiny_officer'] },
  recommending: { issueRecommendation: ['scrutiny_officer'], noRecommendation: ['scrutiny_officer'] },
  awaitingResponse: { respondToScrutiny: deciding },
  tracking: { endTracking: ['scrutiny_officer'] },
};
