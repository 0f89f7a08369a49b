import type { VirementAct } from '#domain/resource/virement-events';
import { virementActs } from '#domain/resource/virement-events';
import type { Actor } from './actor.ts';
import { authorise } from './authorise.ts';
import { reversalActs } from './reversal-acts.ts';
import { roles } from './role.ts';
import type { VirementSubject } from './subjects.ts';
import { actor, appointment, holderOf } from './testing/actors.fixture.ts';

const small: VirementSubject = {
  tenantId: 'council',
  organisationName: 'Example Council',
  aboveLimit: false,
  approverRoles: ['leader'],
  reservedByPersonId: 'someone',
};
const large = { ...small, aboveLimit: true };
const ask = (who: Actor, action: VirementAct, loaded: VirementSubject) =>
  authorise(who, action, 'Virement', loaded);
const allowed = (who: Actor, loaded: VirementSubject): VirementAct[] =>
  virementActs.filter((action) => ask(who, action, loaded).ok);

describe('who may move an organisation’s own money', () => {
  it('is its budget holder up to their limit, and above it the leader as well', () => {
    expect(allowed(holderOf('budget_holder'), small)).toEqual(['reserve', 'refuse', ...reversalActs]);
    expect(allowed(holderOf('budget_holder'), large)).toEqual(['reserve', 'refuse']);
    expect(allowed(holderOf('leader'), small)).toEqual([]);
    expect(allowed(holderOf('leader'), large)).toEqual(['approve', 'refuse', ...reversalActs]);
  });

  it('is nobody else, whatever they are elsewhere', () => {
    const others = roles.filter((role) => role !== 'budget_holder' && role !== 'leader');
    for (const role of others) expect([role, allowed(holderOf(role), large)]).toEqual([role, []]);
    const health = { organisationId: 'health' };
    for (const role of roles) expect(allowed(holderOf(role, health), large)).toEqual([]);
    const board = actor('chair', [appointment('leader', { tenantId: 'partnership' })]);
    expect(allowed(board, large)).toEqual([]);
  });

  it('never lets who reserved it approve it, in any role or for anyone', () => {
    const both = [appointment('budget_holder'), appointment('leader')];
    expect(ask(actor('both', both), 'approve', { ...large, reservedByPersonId: 'both' })).toEqual({
      ok: false,
      rule: 'reserverNeverApproves',
      message: 'You reserved this movement, so someone else must approve it.',
    });
    expect(ask(actor('both', both), 'approve', large).ok).toBe(true);
    const deputy = actor('deputy', [appointment('leader', { delegatedBy: 'both' })]);
    expect(ask(deputy, 'approve', { ...large, reservedByPersonId: 'both' }).ok).toBe(false);
  });

  it('is another budget holder above it where the organisation says so, and then no leader', () => {
    const loaded: VirementSubject = { ...large, approverRoles: ['budget_holder'] };
    const second = holderOf('budget_holder');
    expect(allowed(second, loaded)).toEqual(['reserve', 'approve', 'refuse', ...reversalActs]);
    expect(allowed(holderOf('leader'), loaded)).toEqual([]);
    const own = { ...loaded, reservedByPersonId: second.personId };
    expect(ask(second, 'approve', own)).toMatchObject({ rule: 'reserverNeverApproves' });
    expect(allowed(second, own)).not.toContain('approve');
    expect(ask(holderOf('leader'), 'approve', loaded)).toMatchObject({ rule: 'needs:budget_holder' });
    const elsewhere = holderOf('budget_holder', { organisationId: 'health' });
    expect(ask(elsewhere, 'approve', loaded).ok).toBe(false);
  });

  it('says what it is over, and whom its step of authority names', () => {
    const over = (approverRoles: VirementSubject['approverRoles']): VirementSubject => ({
      ...large,
      ...{ approverRoles, over: '£100,000', reservedByPersonId: 'someone' },
    });
    const holder = holderOf('budget_holder');
    expect(ask(holder, 'approve', over(['leader']))).toMatchObject({
      rule: 'aboveBudgetHolderLimit',
      message: 'It is over £100,000, so the leader of Example Council must decide.',
    });
    expect(ask(holder, 'approve', over(['leader', 'budget_holder'])).ok).toBe(true);
    expect(ask(holderOf('leader'), 'approve', over(['leader', 'budget_holder'])).ok).toBe(true);
    expect(ask({ ...holder, personId: 'someone' }, 'askReversal', over(['leader']))).toMatchObject({
      message: 'It is over £100,000, so the leader of Example Council must decide.',
    });
  });

  it('names the limit and the leader of that very organisation', () => {
    for (const action of ['approve', ...reversalActs] as const) {
      expect(ask(holderOf('budget_holder'), action, large)).toEqual({
        ok: false,
        rule: 'aboveBudgetHolderLimit',
        message:
          'This amount is above a budget holder’s limit, so the leader of Example Council must decide.',
      });
    }
    expect(ask(holderOf('auditor'), 'reserve', small)).toMatchObject({ rule: 'needs:budget_holder' });
    expect(ask(holderOf('leader'), 'askReversal', small)).toMatchObject({ rule: 'needs:budget_holder' });
    expect(ask(holderOf('auditor'), 'approve', large)).toMatchObject({ rule: 'needs:leader' });
  });
});
