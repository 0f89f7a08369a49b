import type { TargetAct } from '#domain/target/target-events';
import { targetActs } from '#domain/target/target-events';
import type { Actor } from './actor.ts';
import { authorise } from './authorise.ts';
import type { Role } from './role.ts';
import { roles } from './role.ts';
import type { TargetProposalSubject } from './target-subject.ts';
import { actor, appointment, holderOf } from './testing/actors.fixture.ts';

function proposal(change: Partial<TargetProposalSubject> = {}): TargetProposalSubject {
  return {
    tenantId: 'partnership',
    portfolio: 'ENV',
    portfolioName: 'Environment',
    portfolioOrganisationId: 'council',
    portfolioOrganisationName: 'Example Council',
    ownerPersonId: 'indicator_owner',
    proposerIds: ['someone'],
    withLeader: false,
    ...change,
  };
}

const ask = (who: Actor, act: TargetAct, change: Partial<TargetProposalSubject> = {}) =>
  authorise(who, act, 'TargetProposal', proposal(change));

const inPartnership = (role: Role): Actor => holderOf(role, { tenantId: 'partnership' });

/** Who may do each act, of everyone appointed in the partnership for the council. */
const mayIn = (change: Partial<TargetProposalSubject>) =>
  Object.fromEntries(
    targetActs.map((act) => [act, roles.filter((role) => ask(inPartnership(role), act, change).ok)]),
  );

describe('who may do what with a proposed target', () => {
  it('is the portfolio holder’s to decide, and the proposers’ to change', () => {
    expect(mayIn({})).toEqual({
      approveTarget: ['portfolio_holder'],
      returnTarget: ['portfolio_holder'],
      rejectTarget: ['portfolio_holder'],
      reviseTarget: ['performance_manager', 'portfolio_holder'],
      withdrawTarget: [],
    });
  });

  it('is the leader’s too once it is with the leader', () => {
    const both = ['portfolio_holder', 'leader'];
    expect(mayIn({ withLeader: true })).toMatchObject({
      approveTarget: both,
      returnTarget: both,
      rejectTarget: both,
    });
    const other = holderOf('leader', { organisationId: 'health' });
    expect(ask(other, 'approveTarget', { withLeader: true }).ok).toBe(false);
    expect(ask(holderOf('leader'), 'approveTarget', { withLeader: true }).ok).toBe(true);
    expect(ask(holderOf('leader'), 'approveTarget', { withLeader: true, portfolio: null }).ok).toBe(true);
  });

  it('is withdrawn by whoever put it', () => {
    const manager = inPartnership('performance_manager');
    expect(ask(manager, 'withdrawTarget', { proposerIds: ['performance_manager', 'other'] }).ok).toBe(true);
    expect(ask(manager, 'withdrawTarget').ok).toBe(false);
  });

  it('is out of reach of another portfolio, and says whose it is', () => {
    expect(ask(holderOf('portfolio_holder', { portfolio: 'HEALTH' }), 'approveTarget')).toEqual({
      ok: false,
      rule: 'needs:portfolio_holder',
      message: 'Only the portfolio holder for Environment (Example Council) can do this.',
    });
    expect(ask(holderOf('auditor'), 'rejectTarget', { withLeader: true })).toMatchObject({
      rule: 'needs:portfolio_holder|leader',
    });
    expect(ask(holderOf('portfolio_holder', { organisationId: 'health' }), 'approveTarget').ok).toBe(false);
    const elsewhere = ask(holderOf('leader'), 'approveTarget', { tenantId: 'another' });
    expect(elsewhere).toEqual({ ok: false, rule: 'notYours', message: 'You cannot see this proposal.' });
  });
});

describe('duties kept apart over a target', () => {
  const everything = actor('everyone', [
    ...roles.map((role) => appointment(role)),
    ...roles.map((role) => appointment(role, { id: `${role}-board`, tenantId: 'partnership' })),
  ]);

  it.each(['approveTarget', 'returnTarget', 'rejectTarget'] as const)(
    '%s: nobody decides on what they put or own, through any role',
    (act) => {
      for (const withLeader of [false, true]) {
        expect(ask(everything, act, { withLeader }).ok).toBe(true);
        expect(ask(everything, act, { withLeader, proposerIds: ['other', 'everyone'] })).toEqual({
          ok: false,
          rule: 'proposerNeverDecides',
          message: 'You proposed this target, so someone else must decide on it.',
        });
        expect(ask(everything, act, { withLeader, ownerPersonId: 'everyone' })).toMatchObject({
          rule: 'ownerNeverDecides',
        });
      }
    },
  );

  it('goes with a delegation', () => {
    const delegated = actor('stand-in', [appointment('portfolio_holder', { delegatedBy: 'author' })]);
    expect(ask(delegated, 'approveTarget').ok).toBe(true);
    expect(ask(delegated, 'approveTarget', { proposerIds: ['author'] })).toMatchObject({
      rule: 'proposerNeverDecides',
    });
  });

  it('is not got round by setting the target outright', () => {
    const set = (proposerIds: string[]) =>
      authorise(holderOf('portfolio_holder'), 'set', 'Target', {
        tenantId: 'partnership',
        portfolio: 'ENV',
        portfolioOrganisationId: 'council',
        proposerIds,
      });
    expect(set(['other']).ok).toBe(true);
    expect(set(['portfolio_holder'])).toMatchObject({ rule: 'proposerNeverDecides' });
  });
});
