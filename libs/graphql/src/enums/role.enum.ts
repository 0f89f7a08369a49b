import { registerEnumType } from '@nestjs/graphql';
import type { Role } from '#permissions/role';

/** A role that a person is appointed to. Keys are the schema's words, values the words that rows hold. */
export const RoleEnum = {
  indicatorOwner: 'indicator_owner',
  reportingOfficer: 'reporting_officer',
  partnerLead: 'partner_lead',
  dataVerifier: 'data_verifier',
  performanceManager: 'performance_manager',
  portfolioHolder: 'portfolio_holder',
  budgetHolder: 'budget_holder',
  leader: 'leader',
  scrutinyOfficer: 'scrutiny_officer',
  scrutinyMember: 'scrutiny_member',
  wardMember: 'ward_member',
  criticalFriend: 'critical_friend',
  partnershipCoordinator: 'partnership_coordinator',
  auditor: 'auditor',
  administrator: 'administrator',
} as const satisfies Record<string, Role>;

registerEnumType(RoleEnum, {
  name: 'Role',
  description: 'A role that a person is appointed to.',
  valuesMap: {
    indicatorOwner: { description: 'Answers for indicators: reports, explains, forecasts, drafts plans.' },
    reportingOfficer: { description: 'Drafts contributions, and does not sign.' },
    partnerLead: { description: 'Signs contributions and accepts responsibilities for the organisation.' },
    dataVerifier: { description: 'Verifies what others entered.' },
    performanceManager: { description: 'Defines indicators and targets, opens and triages cases.' },
    portfolioHolder: { description: 'Challenges, and approves or returns plans in a portfolio.' },
    budgetHolder: { description: 'Consents to moving money.' },
    leader: { description: "Approves above the portfolio holder's limit." },
    scrutinyOfficer: { description: 'Runs the work programme of scrutiny.' },
    scrutinyMember: { description: 'Questions, calls in and reviews.' },
    wardMember: { description: 'Brings casework evidence.' },
    criticalFriend: { description: 'Keeps notes on a service.' },
    partnershipCoordinator: { description: 'Looks after membership and agreements.' },
    auditor: { description: 'Reads everything, writes nothing.' },
    administrator: { description: 'Looks after people and appointments, without powers of approval.' },
  },
});
