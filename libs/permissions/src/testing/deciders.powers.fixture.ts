import { holderOf } from './actors.fixture.ts';
import { away, inPartnership, power } from './power.fixture.ts';
import type { Power } from './power.fixture.ts';

const holder = holderOf('portfolio_holder');
const leader = holderOf('leader');
const board = holderOf('leader', inPartnership);
const inCouncil = { tenantId: 'council' };
const another = { portfolioOrganisationId: 'health' };
const notOwn = [away, { portfolio: 'HEALTH' }, another];
const decisions = ['approveTarget', 'returnTarget', 'rejectTarget'] as const;
const reversing = ['askReversal', 'agreeReversal', 'declineReversal', 'withdrawReversal'] as const;
const approving = ['approvePlan', 'returnPlan', 'rejectPlan', 'reconsider'] as const;
const reviewing = ['confirmVerdict', 'overrideVerdict'] as const;

/** Whoever owns the measure or wrote the plan. */
const planned = (personId: string) => [{ ownerPersonId: personId }, { planAuthorIds: [personId] }];
const ownerOrProposer = (personId: string) => [{ ownerPersonId: personId }, { proposerIds: [personId] }];
const largeOf = { aboveLimit: true, approverRoles: ['leader' as const] };

/** Portfolio holders, leaders and boards (docs/domain.md section 3). */
export const powersOfMembers: readonly Power[] = [
  power(holder, ['respond'], 'Recommendation', {}, ...notOwn, { makerPersonId: 'portfolio_holder' }),
  power(holder, ['openCase'], 'Indicator', {}, away),
  power(holder, ['propose'], 'Target', {}, ...notOwn),
  power(holder, ['set'], 'Target', {}, ...notOwn, { proposerIds: ['portfolio_holder'] }),
  power(holder, decisions, 'TargetProposal', {}, ...notOwn, ...ownerOrProposer('portfolio_holder')),
  power(holder, ['reviseTarget'], 'TargetProposal', {}, ...notOwn),
  power(holder, ['withdrawTarget'], 'TargetProposal', { proposerIds: ['portfolio_holder'] }, ...notOwn, {
    proposerIds: [],
  }),
  power(holder, ['commend'], 'ImprovementCase', {}, ...notOwn, { ownerPersonId: 'portfolio_holder' }),
  power(
    holder,
    ['openChallenge', 'redesignSystem', 'dismiss', 'ask', 'authoriseDrift'],
    'ImprovementCase',
    {},
    ...notOwn,
  ),
  power(
    holder,
    ['endDrift', 'refer', 'respondToScrutiny', 'takeOutOfTurn', 'answerResources'],
    'ImprovementCase',
    {},
    ...notOwn,
  ),
  power(
    holder,
    ['acceptExplanation', 'returnExplanation', 'closeExplained'],
    'ImprovementCase',
    {},
    ...notOwn,
    { ownerPersonId: 'portfolio_holder' },
    { explainedByPersonId: 'portfolio_holder' },
  ),
  power(
    holder,
    ['returnPlan', 'rejectPlan'],
    'ImprovementCase',
    { aboveLimit: true },
    ...notOwn,
    ...planned('portfolio_holder'),
  ),
  power(
    holder,
    ['approvePlan', 'reconsider'],
    'ImprovementCase',
    {},
    ...notOwn,
    { aboveLimit: true },
    ...planned('portfolio_holder'),
  ),
  power(
    holder,
    ['approvePlan'],
    'ImprovementCase',
    { ...another, independentChallenger: true },
    away,
    { portfolio: 'HEALTH' },
    { independentChallenger: false },
    { aboveLimit: true },
    ...planned('portfolio_holder'),
  ),
  power(
    holder,
    reviewing,
    'ImprovementCase',
    { reviewerRoles: ['portfolio_holder'] },
    ...notOwn,
    ...planned('portfolio_holder'),
    { approverIds: ['portfolio_holder'] },
    { reviewerRoles: ['scrutiny_member'] },
  ),
  ...(
    [
      [leader, {}, [away, another]],
      [board, another, [away, inCouncil]],
    ] as const
  ).flatMap(([who, as, not]) => [
    ...[{ aboveLimit: true }, { escalatedToLeader: true }].map((above) =>
      power(
        who,
        approving,
        'ImprovementCase',
        { ...as, ...above },
        ...not,
        { aboveLimit: false, escalatedToLeader: false },
        ...planned('leader'),
      ),
    ),
    power(
      who,
      ['authoriseDrift', 'endDrift', 'ask', 'respondToScrutiny', 'takeOutOfTurn'],
      'ImprovementCase',
      as,
      ...not,
    ),
    power(who, ['commend'], 'ImprovementCase', as, ...not, { ownerPersonId: 'leader' }),
    power(who, ['respond'], 'Recommendation', as, ...not, { makerPersonId: 'leader' }),
    power(
      who,
      decisions,
      'TargetProposal',
      { ...as, withLeader: true },
      ...not,
      { withLeader: false },
      ...ownerOrProposer('leader'),
    ),
    power(who, ['openCase'], 'Indicator', {}, away),
  ]),
  power(
    leader,
    ['approve'],
    'Virement',
    largeOf,
    inPartnership,
    { aboveLimit: false },
    { approverRoles: ['budget_holder' as const] },
    { reservedByPersonId: 'leader' },
  ),
  power(
    leader,
    ['refuse', ...reversing],
    'Virement',
    largeOf,
    inPartnership,
    { aboveLimit: false },
    { approverRoles: ['budget_holder' as const] },
  ),
  power(leader, ['enact'], 'BudgetHeading', {}, away, { organisationId: 'health' }),
  power(leader, ['define', 'rank', 'end'], 'Priority', {}, inPartnership),
  power(leader, ['ratify'], 'ExceptionCriteria', {}, inPartnership, { proposedByPersonId: 'leader' }),
  power(leader, ['set'], 'Policy', { limitsAuthority: true }, inPartnership, { limitsAuthority: false }),
  power(board, ['set'], 'Policy', { ...inPartnership, of: 'partnership' }, inCouncil),
  power(holder, ['grant'], 'Delegation', { holderPersonId: 'portfolio_holder', role: 'portfolio_holder' }),
];
