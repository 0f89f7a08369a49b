import type { Role } from '../../generated/operations.ts';

/** Every role as a form offers it, with what it lets its holder do. */
const offered: Readonly<Record<Role, string>> = {
  indicatorOwner: 'Indicator owner: reports, explains and plans for their measures',
  reportingOfficer: 'Reporting officer: enters figures, does not sign',
  partnerLead: 'Partner lead: signs figures and accepts actions',
  dataVerifier: 'Data verifier: verifies what others entered',
  performanceManager: 'Performance manager: sets up measures, opens and sorts cases',
  portfolioHolder: 'Portfolio holder: challenges and approves in a portfolio',
  budgetHolder: 'Budget holder: consents to moving money',
  leader: 'Leader or board: approves above the limits',
  scrutinyOfficer: 'Scrutiny officer: runs the work programme',
  scrutinyMember: 'Scrutiny member: questions, calls in and reviews',
  wardMember: 'Ward member: notes and casework',
  criticalFriend: 'Critical friend: private notes on a service',
  partnershipCoordinator: 'Partnership coordinator: membership and agreements',
  auditor: 'Auditor: reads everything, writes nothing',
  administrator: 'Administrator: people, appointments and policy',
};

/** The choices of a select, an empty one first. */
export const roleChoices = [
  { value: '', text: 'Choose a role' },
  ...Object.entries(offered).map(([value, text]) => ({ value, text })),
];

/** A role as it was posted, or null for anything else. */
export function roleOf(typed: string): Role | null {
  return Object.hasOwn(offered, typed) ? (typed as Role) : null;
}
