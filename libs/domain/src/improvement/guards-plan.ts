import type { CaseContext } from './case-context.ts';
import type { CaseEvent, CaseEventOf } from './case-events.ts';
import { handsOfAll, isAnother } from './hands.ts';
import { all, guardOf, isReasoned } from './guards.ts';
import type { CaseGuard } from './guards.ts';
import { amountAsked, awaitedOrganisations } from './plan-document.ts';
import { record } from './record.ts';
import { needsApprovalAgain } from './record-plan.ts';
import { resourcesOutstanding } from './shift-document.ts';
import { validateReason } from './validate-challenge.ts';
import { validatePlan } from './validate-plan.ts';

const complete: CaseGuard = ({ context, event }) =>
  (event.type === 'submitPlan' || event.type === 'changePlan') &&
  validatePlan(event.plan, context, { draft: false, at: event.at }).length === 0;

const reasonedChange = guardOf('changePlan', (_, { reason }) => validateReason(reason).length === 0);

const partnersAwaitedAfter: CaseGuard = ({ context, event }) =>
  awaitedOrganisations(record(context, event).plan).length > 0;

const approvalAgain = guardOf('changePlan', (context, { plan }) => needsApprovalAgain(context, plan));

/**
 * Whoever approves neither owns the indicator nor wrote the plan: refused here as well as by the permissions
 * (docs/domain.md section 3, "separation of duties denies").
 */
const approverIsAnother: CaseGuard = ({ context, event }) => {
  const { indicator, people } = context;
  return isAnother(event.by, [indicator.ownerPersonId, ...handsOfAll(people.planAuthors)]);
};

const isKeyDecision = ({ policy, plan }: CaseContext): boolean =>
  policy.everyPlanIsKeyDecision ||
  (policy.keyDecisionFromPence !== null && amountAsked(plan) >= policy.keyDecisionFromPence);

const resourcesMoveAfter = ({ context, event }: { context: CaseContext; event: CaseEvent }): boolean =>
  resourcesOutstanding(record(context, event).shift);

const approves: CaseGuard = all(
  guardOf('approvePlan', ({ plan }) => plan !== null),
  approverIsAnother,
);
const confirms: CaseGuard = all(
  guardOf('reconsider', (_, event) => saidInFull(event) && event.decision === 'confirm'),
  approverIsAnother,
);

function saidInFull(event: CaseEventOf<'reconsider'>): boolean {
  return validateReason(event.comment, 'comment').length === 0;
}

/** Conditions on the plan, its acceptance by partners, its approval and the call-in window. */
export const planGuards = {
  draftIsSound: guardOf(
    'saveDraft',
    (context, { plan, at }) => validatePlan(plan, context, { draft: true, at }).length === 0,
  ),
  planIsComplete: complete,
  planNeedsPartners: all(complete, partnersAwaitedAfter),
  changeNeedsPartners: all(complete, reasonedChange, approvalAgain, partnersAwaitedAfter),
  changeNeedsApproval: all(complete, reasonedChange, approvalAgain),
  changeIsComplete: all(complete, reasonedChange),
  organisationIsAsked: ({ context, event }) =>
    awaitedOrganisations(context.plan).includes(event.by.organisationId),
  lastAcceptance: guardOf(
    'acceptResponsibility',
    (context, event) =>
      awaitedOrganisations(context.plan).includes(event.by.organisationId) &&
      awaitedOrganisations(record(context, event).plan).length === 0,
  ),
  partnerDeclines: guardOf(
    'declineResponsibility',
    (context, { by, reason }) =>
      awaitedOrganisations(context.plan).includes(by.organisationId) && validateReason(reason).length === 0,
  ),
  approvalIsKeyDecision: all(approves, ({ context }) => isKeyDecision(context)),
  approvalMovesResources: all(approves, resourcesMoveAfter),
  approvalStands: approves,
  /** A plan sent back or turned down, with the reason, by someone who did not write it. */
  deciderReturns: all(({ event }) => isReasoned(event), approverIsAnother),
  confirmationMovesResources: all(confirms, resourcesMoveAfter),
  confirmationStands: confirms,
  decisionIsReturned: all(
    guardOf('reconsider', (_, event) => saidInFull(event) && event.decision === 'return'),
    approverIsAnother,
  ),
  decisionIsReconsidered: all(
    guardOf('reconsider', (_, event) => saidInFull(event)),
    approverIsAnother,
  ),
  resourcesOutstanding: ({ context }) => resourcesOutstanding(context.shift),
} satisfies Record<string, CaseGuard>;
