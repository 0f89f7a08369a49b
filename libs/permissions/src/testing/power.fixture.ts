import type { Actor } from '../actor.ts';
import type { ActionsOn, SubjectName, Subjects } from '../subjects.ts';
import { caseOf } from './subjects.fixture.ts';

/** A power: who may do what with a thing as it is loaded, and with which changes to the thing they may not. */
export interface Power<S extends SubjectName = SubjectName> {
  who: Actor;
  acts: readonly ActionsOn[S][];
  on: S;
  of: Subjects[S];
  not: readonly Partial<Subjects[S]>[];
}

const environment = {
  portfolio: 'ENV',
  portfolioName: 'Environment',
  portfolioOrganisationId: 'council',
  portfolioOrganisationName: 'Example Council',
};

/** One thing of each kind, the council's or about it, in which nobody but “someone” had a hand. */
const things: Subjects = {
  ImprovementCase: caseOf({ ownerPersonId: 'someone', deputyPersonId: null }),
  Recommendation: {
    ...environment,
    ...{ tenantId: 'partnership', makerPersonId: 'someone', responderIds: [], evidenceAuthorIds: [] },
    ...{ implementerOrganisationId: 'council', implementerOrganisationName: 'Example Council' },
  },
  WorkProgramme: { tenantId: 'partnership' },
  Contribution: {
    ...{ tenantId: 'council', organisationId: 'council', ownerPersonId: 'someone', deputyPersonId: null },
    ...{ enteredByPersonId: 'someone', signedByPersonId: 'someone' },
  },
  Target: {
    tenantId: 'partnership',
    portfolio: 'ENV',
    portfolioOrganisationId: 'council',
    proposerIds: [],
  },
  TargetProposal: {
    ...environment,
    ...{ tenantId: 'partnership', ownerPersonId: 'someone', proposerIds: [], withLeader: false },
  },
  Virement: {
    ...{ tenantId: 'council', organisationName: 'Example Council', aboveLimit: false },
    ...{ approverRoles: ['leader'], reservedByPersonId: 'someone' },
  },
  BudgetHeading: { tenantId: 'council', organisationId: 'council', holderPersonId: 'someone' },
  Indicator: { tenantId: 'council', ownerPersonId: 'someone', deputyPersonId: null },
  Suite: { tenantId: 'council' },
  Priority: { tenantId: 'council' },
  Comparators: { tenantId: 'council' },
  Publication: { tenantId: 'council' },
  ExceptionCriteria: { tenantId: 'council', proposedByPersonId: 'someone' },
  Import: { tenantId: 'council' },
  Membership: { tenantId: 'partnership' },
  SharingAgreement: {
    ...{ tenantId: 'partnership', organisationId: 'council' },
    ...{ proposedBy: 'partnership', proposedByPersonId: 'someone' },
  },
  Appointment: { tenantId: 'council', personId: 'someone', role: 'reporting_officer' },
  Delegation: {
    tenantId: 'council',
    holderPersonId: 'someone',
    role: 'leader',
    toPersonId: 'colleague',
  },
  Policy: { tenantId: 'council', of: 'organisation', limitsAuthority: false },
  SignIn: { tenantId: 'council' },
  AuditTrail: { tenantId: 'council', concernedIds: ['someone'] },
  PersonalData: { tenantId: 'council' },
  Retention: { tenantId: 'council' },
  WorkflowMetrics: { tenantId: 'council' },
  Note: { tenantId: 'council', writtenByPersonId: 'someone' },
  QuestionBank: { tenantId: 'council' },
};

/** Of a tenant that the holder does not reach. */
export const away = { tenantId: 'elsewhere' };
/** Of the other tenant that they reach, where they hold no role. */
export const inPartnership = { tenantId: 'partnership' };

/**
 * One power.
 *
 * @param as what the thing is beside the example of its kind
 * @param not each change with which it is refused
 */
export function power<S extends SubjectName>(
  who: Actor,
  acts: readonly ActionsOn[S][],
  on: S,
  as: Partial<Subjects[S]>,
  ...not: readonly Partial<Subjects[S]>[]
): Power {
  return { who, acts, on, of: { ...things[on], ...as }, not };
}
