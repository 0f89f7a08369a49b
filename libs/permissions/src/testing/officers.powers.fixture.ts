import type { SubjectName } from '../subjects.ts';
import { holderOf } from './actors.fixture.ts';
import { away, inPartnership, power } from './power.fixture.ts';
import type { Power } from './power.fixture.ts';

const owner = holderOf('indicator_owner');
const lead = holderOf('partner_lead');
const manager = holderOf('performance_manager');
const managerOfAll = holderOf('performance_manager', inPartnership);
const budget = holderOf('budget_holder');
const me = { owner: 'indicator_owner', manager: 'performance_manager' };
const owning = ['explain', 'saveDraft', 'submitPlan', 'changePlan', 'completeMilestone'] as const;
const carryingOut = ['noteProgress', 'submitEvidence'] as const;
const judging = ['acceptExplanation', 'returnExplanation', 'closeExplained'] as const;
const reversing = ['askReversal', 'agreeReversal', 'declineReversal', 'withdrawReversal'] as const;
const notTheirs = [away, { ownerPersonId: 'another' }];
const notAsDeputy = [away, { deputyPersonId: 'another' }];
const asOwner = { ownerPersonId: me.owner };
const asDeputy = { deputyPersonId: me.owner };
const large = { aboveLimit: true, approverRoles: ['budget_holder' as const] };

/** Those who report, sign, verify, manage and hold budgets (docs/domain.md section 3). */
export const powersOfOfficers: readonly Power[] = [
  power(owner, [...owning, 'beginReview', 'correctData'], 'ImprovementCase', asOwner, ...notTheirs),
  power(owner, [...owning, 'beginReview', 'correctData'], 'ImprovementCase', asDeputy, ...notAsDeputy),
  power(owner, ['writePracticeNote'], 'ImprovementCase', asOwner, ...notTheirs),
  power(owner, ['writePracticeNote'], 'ImprovementCase', asDeputy, ...notAsDeputy),
  power(owner, ['draft'], 'Contribution', asOwner, ...notTheirs),
  power(owner, ['draft'], 'Contribution', asDeputy, ...notAsDeputy),
  power(owner, ['forecast', 'confirmLink'], 'Indicator', asOwner, ...notTheirs),
  power(owner, ['forecast', 'confirmLink'], 'Indicator', asDeputy, ...notAsDeputy),
  ...[owner, lead, manager].map((who) =>
    power(who, carryingOut, 'Recommendation', {}, away, { implementerOrganisationId: 'health' }),
  ),
  power(holderOf('reporting_officer'), ['draft'], 'Contribution', {}, away, { organisationId: 'health' }),
  power(lead, ['draft', 'sign'], 'Contribution', {}, away, { organisationId: 'health' }),
  power(lead, ['acceptResponsibility', 'declineResponsibility'], 'ImprovementCase', {}, away, {
    awaitedOrganisationIds: ['health'],
  }),
  power(lead, ['completeMilestone'], 'ImprovementCase', {}, away, { actionOrganisationIds: ['health'] }),
  power(
    lead,
    ['propose', 'withdraw'],
    'SharingAgreement',
    { proposedBy: 'organisation' },
    away,
    { organisationId: 'health' },
    { proposedBy: 'partnership' as const },
  ),
  power(
    lead,
    ['agree', 'refuse'],
    'SharingAgreement',
    {},
    away,
    { organisationId: 'health' },
    { proposedBy: 'organisation' as const },
    { proposedByPersonId: 'partner_lead' },
  ),
  power(lead, ['end'], 'SharingAgreement', {}, away, { organisationId: 'health' }),
  power(
    holderOf('data_verifier'),
    ['verify', 'sendBack'],
    'Contribution',
    {},
    away,
    { organisationId: 'health' },
    { enteredByPersonId: 'data_verifier' },
    { signedByPersonId: 'data_verifier' },
  ),
  power(manager, ['define', 'rebase', 'openCase'], 'Indicator', {}, inPartnership),
  ...(['Suite', 'Priority'] as const).map((on) => power(manager, ['define'], on, {}, inPartnership)),
  ...(['Comparators', 'QuestionBank'] as const).map((on) =>
    power(manager, ['maintain'], on, {}, inPartnership),
  ),
  power(manager, ['publish', 'withdraw'], 'Publication', {}, inPartnership),
  power(manager, ['propose'], 'ExceptionCriteria', {}, inPartnership),
  power(manager, ['run'], 'Import', {}, inPartnership),
  power(manager, ['read'], 'WorkflowMetrics', {}, inPartnership),
  power(manager, ['propose'], 'Target', { tenantId: 'council' }, inPartnership),
  power(manager, ['reviseTarget'], 'TargetProposal', { tenantId: 'council' }, inPartnership),
  power(
    manager,
    ['withdrawTarget'],
    'TargetProposal',
    { tenantId: 'council', proposerIds: [me.manager] },
    inPartnership,
    { proposerIds: [] },
  ),
  ...(
    [
      [manager, {}, [away, { ownerOrganisationId: 'health' }]],
      [managerOfAll, { ownerOrganisationId: 'health' }, [away, { tenantId: 'council' }]],
    ] as const
  ).flatMap(([who, as, not]) => [
    power(
      who,
      ['openChallenge', 'redesignSystem', 'dismiss', 'ask', 'beginReview'],
      'ImprovementCase',
      as,
      ...not,
    ),
    ...[null, me.manager].map((challengerPersonId) =>
      power(
        who,
        judging,
        'ImprovementCase',
        { ...as, challengerPersonId },
        ...not,
        { challengerPersonId: 'another' },
        { ownerPersonId: me.manager },
        { explainedByPersonId: me.manager },
      ),
    ),
    power(
      who,
      ['confirmVerdict', 'overrideVerdict'],
      'ImprovementCase',
      as,
      ...not,
      { reviewerRoles: ['scrutiny_member' as const] },
      { ownerPersonId: me.manager },
      { planAuthorIds: [me.manager] },
      { approverIds: [me.manager] },
    ),
  ]),
  power(budget, ['consent', 'refuse'], 'ImprovementCase', {}, away, {
    awaitedLegOrganisationIds: ['health'],
  }),
  power(budget, ['answerResources'], 'ImprovementCase', {}, away, { portfolioOrganisationId: 'health' }),
  power(budget, ['reserve', 'refuse'], 'Virement', {}, inPartnership),
  power(budget, reversing, 'Virement', {}, inPartnership, { aboveLimit: true }),
  power(
    budget,
    ['approve'],
    'Virement',
    large,
    inPartnership,
    { aboveLimit: false },
    { approverRoles: ['leader' as const] },
    { reservedByPersonId: 'budget_holder' },
  ),
  power(budget, reversing, 'Virement', large, inPartnership, { approverRoles: ['leader'] }),
  power(budget, ['enact'], 'BudgetHeading', {}, away, { organisationId: 'health' }),
];

const readable: readonly Exclude<SubjectName, 'Note'>[] = [
  ...(['ImprovementCase', 'Recommendation', 'WorkProgramme', 'Contribution', 'Target'] as const),
  ...(['TargetProposal', 'BudgetHeading', 'Virement', 'Indicator', 'Suite', 'Priority'] as const),
  ...(['Comparators', 'Publication', 'ExceptionCriteria', 'Membership', 'SharingAgreement'] as const),
  ...(['Appointment', 'Policy', 'QuestionBank'] as const),
];

/** What anyone with a role reads: all of their tenants, of notes their own. */
export const powersOfReaders: readonly Power[] = [
  ...readable.flatMap((on) =>
    ['council', 'partnership'].map((tenantId) =>
      power(holderOf('ward_member'), ['read'] as never, on, { tenantId }, away),
    ),
  ),
  ...(['ward_member', 'critical_friend'] as const).map((role) =>
    power(holderOf(role), ['read', 'write'], 'Note', { writtenByPersonId: role }, away, {
      writtenByPersonId: 'someone',
    }),
  ),
];
