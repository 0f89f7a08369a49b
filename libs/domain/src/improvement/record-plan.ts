import { personOf, withPerson } from './case-clock.ts';
import type { CaseContext } from './case-context.ts';
import type { Acceptance, ActionPlan, Person, PlanStatus } from './case-documents.ts';
import type { PlanContent } from './case-events.ts';
import { putAway } from './new-case.ts';
import { sameResources, writePlan } from './plan-document.ts';
import type { Recorders } from './record.types.ts';
import { openShift } from './shift-document.ts';

type PlanEvent =
  | 'saveDraft'
  | 'submitPlan'
  | 'changePlan'
  | 'acceptResponsibility'
  | 'declineResponsibility'
  | 'approvePlan'
  | 'returnPlan'
  | 'rejectPlan'
  | 'callIn'
  | 'reconsider';

/** What is written down from a plan's first draft to its approval, and of a call-in. */
export const recordPlan: Recorders<PlanEvent> = {
  saveDraft: (context, { by, plan }) => written(context, plan, by, 'draft'),
  submitPlan: (context, { by, at, plan }) => submitted(written(context, plan, by, 'submitted'), at),
  changePlan: (context, { by, at, plan }) =>
    needsApprovalAgain(context, plan)
      ? submitted(written(context, plan, by, 'submitted'), at)
      : written(context, plan, by, 'approved'),
  acceptResponsibility: (context, { by, at }) => answered(context, by, at, 'accepted'),
  declineResponsibility: (context, { by, at, reason }) =>
    returned(answered(context, by, at, 'declined'), reason),
  approvePlan: (context, { by, at }) => {
    const approved = withPlan(context, {
      status: 'approved',
      approvedBy: personOf(by),
      approvedAt: at,
      returnedComment: null,
    });
    return { ...approvedBy(approved, by), shift: openShift(approved), reviewDate: null };
  },
  returnPlan: (context, { reason }) => returned(context, reason),
  rejectPlan: (context, { reason }) => {
    const rejected = putAway(withPlan(context, { status: 'rejected', returnedComment: reason }));
    const explanation = context.explanation && { ...context.explanation, returnedComment: reason };
    return { ...rejected, explanation, explanationReturns: 0 };
  },
  callIn: (context, { by, at, reason }) => ({
    ...context,
    scrutiny: { ...context.scrutiny, calledIn: { text: reason, by: personOf(by), at } },
  }),
  reconsider: (context, { by, decision, comment }) =>
    decision === 'confirm' ? approvedBy(context, by) : returned(context, comment),
};

/**
 * Whether a changed plan must be approved again: its date or its resources changed, or it now falls on an
 * organisation that has not accepted it (docs/workflow.md section 3, delivery).
 */
export function needsApprovalAgain(context: CaseContext, content: PlanContent): boolean {
  const { plan, indicator } = context;
  if (!plan) return true;
  const known = new Set([indicator.ownerOrganisationId, ...plan.actions.map((one) => one.organisationId)]);
  const newPartner = content.actions.some(({ organisationId }) => !known.has(organisationId));
  return plan.backOnTrack !== content.backOnTrack || !sameResources(plan, content) || newPartner;
}

function written(context: CaseContext, content: PlanContent, by: Person, status: PlanStatus): CaseContext {
  const plan = { ...writePlan(context, content, personOf(by)), status };
  const planAuthors = withPerson(context.people.planAuthors, by);
  return { ...context, plan, people: { ...context.people, planAuthors } };
}

function submitted(context: CaseContext, at: string): CaseContext {
  return withPlan(context, { submittedAt: at });
}

function returned(context: CaseContext, comment: string): CaseContext {
  return withPlan(context, { status: 'returned', returnedComment: comment });
}

function approvedBy(context: CaseContext, by: Person): CaseContext {
  const approvers = withPerson(context.people.approvers, by);
  return { ...context, people: { ...context.people, approvers } };
}

function answered(context: CaseContext, by: Person, at: string, acceptance: Acceptance): CaseContext {
  const actions = (context.plan?.actions ?? []).map((action) => {
    const theirs = action.organisationId === by.organisationId && action.acceptance === 'awaited';
    return theirs ? { ...action, acceptance, acceptedBy: personOf(by), acceptedAt: at } : action;
  });
  return withPlan(context, { actions });
}

function withPlan(context: CaseContext, change: Partial<ActionPlan>): CaseContext {
  return { ...context, plan: context.plan && { ...context.plan, ...change } };
}
