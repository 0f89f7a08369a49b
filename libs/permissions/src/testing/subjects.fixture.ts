import type { CaseSubject } from '../subjects.ts';

/** An example case in the partnership: the council's, in the Environment portfolio, nobody involved but its owner. */
export function caseOf(change: Partial<CaseSubject> = {}): CaseSubject {
  return {
    tenantId: 'partnership',
    portfolio: 'ENV',
    portfolioName: 'Environment',
    portfolioOrganisationId: 'council',
    portfolioOrganisationName: 'Example Council',
    ownerPersonId: 'indicator_owner',
    deputyPersonId: 'deputy',
    ownerOrganisationId: 'council',
    planAuthorIds: [],
    approverIds: [],
    challengerPersonId: null,
    explainedByPersonId: null,
    awaitedOrganisationIds: ['council'],
    actionOrganisationIds: ['council'],
    awaitedLegOrganisationIds: ['council'],
    aboveLimit: false,
    escalatedToLeader: false,
    independentChallenger: false,
    reviewerRoles: ['scrutiny_member', 'scrutiny_officer', 'performance_manager'],
    ...change,
  };
}
