import type { CaseContext } from '#domain/improvement/case-context';
import { isAboveLimit } from '#domain/improvement/case-words';
import { awaitedOrganisations } from '#domain/improvement/plan-document';
import { handsOfAll, handsOfPerson } from './bars.ts';
import type { CaseSubject } from './subjects.ts';

/**
 * An improvement case as the rules see it. With a leg named, only that leg's organisation counts for consent.
 *
 * @param reservedLegIds legs that their budget holder has dealt with, and that now wait for their leader
 */
export function caseSubject(
  context: CaseContext,
  { legId, reservedLegIds = [] }: { legId?: string | undefined; reservedLegIds?: readonly string[] } = {},
): CaseSubject {
  const { indicator, people, plan, policy, shift, tenantId } = context;
  const legs = (shift?.legs ?? []).filter(
    ({ id, state }) => state === 'awaited' && (!legId || id === legId) && !reservedLegIds.includes(id),
  );
  return {
    tenantId,
    portfolio: indicator.portfolio,
    portfolioName: indicator.portfolioName ?? indicator.portfolio,
    portfolioOrganisationId: indicator.portfolioOrganisationId,
    portfolioOrganisationName: indicator.portfolioOrganisationName,
    ownerPersonId: indicator.ownerPersonId,
    deputyPersonId: indicator.deputyPersonId,
    ownerOrganisationId: indicator.ownerOrganisationId,
    planAuthorIds: handsOfAll(people.planAuthors),
    approverIds: handsOfAll(people.approvers),
    challengerPersonId: handsOfPerson(people.challenger),
    explainedByPersonId: handsOfPerson(people.explainedBy),
    awaitedOrganisationIds: awaitedOrganisations(plan),
    actionOrganisationIds: organisationsOf(plan?.actions ?? []),
    awaitedLegOrganisationIds: organisationsOf(legs),
    aboveLimit: isAboveLimit(context),
    escalatedToLeader: approvalEscalated(context),
    independentChallenger: policy.independentChallenger,
    reviewerRoles: policy.reviewerRoles,
  };
}

function organisationsOf(of: { organisationId: string }[]): string[] {
  return [...new Set(of.map(({ organisationId }) => organisationId))];
}

/** Whether the decision now waited for was put to the leader since the case came to stand here. */
function approvalEscalated({ stage, visits, escalations }: CaseContext): boolean {
  if (stage !== 'actionPlan.approval' && stage !== 'callInWindow.called') return false;
  const since = visits.at(-1)?.enteredAt ?? '';
  return escalations.some(
    (told) => told.level === 'leader' && told.state === stage && (told.at ?? '') > since,
  );
}
