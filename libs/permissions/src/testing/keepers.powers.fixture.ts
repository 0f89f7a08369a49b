import { holderOf } from './actors.fixture.ts';
import { away, inPartnership, power } from './power.fixture.ts';
import type { Power } from './power.fixture.ts';

const officer = holderOf('scrutiny_officer');
const leader = holderOf('leader');
const coordinator = holderOf('partnership_coordinator', inPartnership);
const auditor = holderOf('auditor');
const administrator = holderOf('administrator');
const inCouncil = { tenantId: 'council' };

/** Both kinds of scrutiny (docs/domain.md section 3). */
const powersOfScrutiny: readonly Power[] = (['scrutiny_member', 'scrutiny_officer'] as const).flatMap(
  (role) => [
    power(holderOf(role), ['callIn', 'refer'], 'ImprovementCase', {}, away),
    power(
      holderOf(role),
      ['close', 'notSatisfied', 'acceptRejection', 'pressAgain'],
      'Recommendation',
      {},
      away,
      { responderIds: [role] },
      { evidenceAuthorIds: [role] },
    ),
    power(
      holderOf(role),
      ['confirmVerdict', 'overrideVerdict'],
      'ImprovementCase',
      {},
      away,
      { ownerPersonId: role },
      { planAuthorIds: [role] },
      { approverIds: [role] },
      { reviewerRoles: ['portfolio_holder' as const] },
    ),
  ],
);

/** Scrutiny, and those who keep the place: coordinator, auditor, administrator; and who may delegate. */
export const powersOfKeepers: readonly Power[] = [
  ...powersOfScrutiny,
  power(holderOf('scrutiny_member'), ['ask'], 'ImprovementCase', {}, away),
  power(holderOf('scrutiny_member'), ['openCase'], 'Indicator', {}, away),
  power(
    officer,
    ['watch', 'stopWatching', 'endTracking', 'draftRecommendation'],
    'ImprovementCase',
    {},
    away,
  ),
  power(officer, ['noRecommendation', 'issueRecommendation'], 'ImprovementCase', {}, away),
  power(officer, ['make', 'withdraw'], 'Recommendation', {}, away),
  power(officer, ['maintain'], 'WorkProgramme', {}, away),
  power(officer, ['read'], 'WorkflowMetrics', {}, away),
  power(officer, ['maintain'], 'QuestionBank', {}, away),
  power(coordinator, ['maintain'], 'Membership', {}, inCouncil),
  power(coordinator, ['propose', 'withdraw'], 'SharingAgreement', {}, inCouncil, {
    proposedBy: 'organisation',
  }),
  power(
    coordinator,
    ['agree', 'refuse'],
    'SharingAgreement',
    { proposedBy: 'organisation' },
    inCouncil,
    { proposedBy: 'partnership' as const },
    { proposedByPersonId: 'partnership_coordinator' },
  ),
  power(coordinator, ['end'], 'SharingAgreement', {}, inCouncil),
  power(auditor, ['read', 'export'], 'AuditTrail', {}, inPartnership),
  power(auditor, ['read'], 'WorkflowMetrics', {}, inPartnership),
  power(auditor, ['read'], 'Note', {}, inPartnership),
  power(administrator, ['set'], 'Policy', {}, inPartnership),
  power(administrator, ['keep'], 'SignIn', {}, inPartnership),
  power(administrator, ['read', 'export'], 'AuditTrail', {}, inPartnership),
  power(administrator, ['redact'], 'AuditTrail', {}, inPartnership, { concernedIds: ['administrator'] }),
  power(administrator, ['export'], 'PersonalData', {}, inPartnership),
  power(administrator, ['run'], 'Retention', {}, inPartnership),
  power(administrator, ['grant'], 'Appointment', { role: 'leader' }, inPartnership, {
    personId: 'administrator',
  }),
  power(administrator, ['grant'], 'Appointment', { personId: 'administrator' }, inPartnership, {
    role: 'leader',
  }),
  power(administrator, ['end'], 'Appointment', {}, inPartnership),
  power(
    leader,
    ['grant'],
    'Delegation',
    { holderPersonId: 'leader' },
    inPartnership,
    { role: 'auditor' },
    { holderPersonId: 'someone' },
    { toPersonId: 'leader' },
  ),
  power(leader, ['end'], 'Delegation', { holderPersonId: 'leader' }, inPartnership, {
    holderPersonId: 'someone',
  }),
];
