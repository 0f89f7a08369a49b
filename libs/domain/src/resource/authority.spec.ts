import { tiersInWords } from './authority-words.ts';
import { limitsOn, tierFor, tierProblems, type AuthorityLimits } from './authority.ts';
import { isAboveAuthority } from './virement-policy.ts';
import type { VirementContext } from './virement-context.ts';
import { needsWords, overWords } from './virement-words.ts';
import { sampleVirement, VirementRun } from './testing/virement-run.fixture.ts';

const limits: AuthorityLimits = {
  version: 3,
  starts: '2026-04-01',
  tiers: {
    GBP: [
      { upTo: 5_000_000, approvers: [] },
      { upTo: 25_000_000, approvers: ['budget_holder'] },
      { upTo: null, approvers: ['leader'] },
    ],
    FTE: [
      { upTo: 200, approvers: [] },
      { upTo: null, approvers: ['leader', 'budget_holder'] },
    ],
  },
};
const [money, staff] = [limits.tiers.GBP, limits.tiers.FTE];

describe('limits of authority', () => {
  it('hold from their day until the next that starts, the later version where two start together', () => {
    const later = { ...limits, version: 4, starts: '2026-10-01' };
    const corrected = { ...limits, version: 5, starts: '2026-10-01' };
    const sooner = { ...limits, version: 6, starts: '2026-06-01' };
    const all = [limits, later, corrected, sooner];
    const on = (day: string) => limitsOn(all, day)?.version ?? null;
    expect(['2026-03-31', '2026-04-01', '2026-05-31', '2026-06-01', '2026-09-30'].map(on)).toEqual([
      ...[null, 3, 3, 6, 6],
    ]);
    expect(['2026-10-01', '2030-01-01'].map(on)).toEqual([5, 5]);
    expect(limitsOn([], '2026-10-01')).toBeNull();
  });

  it.each([
    ['GBP', 1, null, 5_000_000, ['budget_holder']],
    ['GBP', 5_000_000, null, 5_000_000, ['budget_holder']],
    ['GBP', 5_000_001, 5_000_000, 25_000_000, ['budget_holder']],
    ['GBP', 25_000_000, 5_000_000, 25_000_000, ['budget_holder']],
    ['GBP', 25_000_001, 25_000_000, null, ['leader']],
    ['FTE', 200, null, 200, ['leader', 'budget_holder']],
    ['FTE', 201, 200, null, ['leader', 'budget_holder']],
  ] as const)('put %s %d over %s and up to %s, for %j', (unit, amount, over, upTo, roles) => {
    const { tier, approverRoles } = tierFor(limits, { amount, unit });
    expect([tier.over, tier.upTo, approverRoles]).toEqual([over, upTo, roles]);
    expect([tier.version, tier.aloneUpTo]).toEqual([3, unit === 'GBP' ? 5_000_000 : 200]);
  });

  it('leave any amount to a budget holder where there are none, and nothing where the first step ends at zero', () => {
    const none = [
      { upTo: 0, approvers: [] },
      { upTo: null, approvers: ['leader'] },
    ] as const;
    const free = { ...limits, tiers: { GBP: [], FTE: none } };
    expect(tierFor(free, { amount: 1e9, unit: 'GBP' }).tier).toMatchObject({ aloneUpTo: null, over: null });
    expect(tierFor(free, { amount: 1, unit: 'FTE' })).toEqual({
      tier: { version: 3, aloneUpTo: 0, over: 0, upTo: null },
      approverRoles: ['leader'],
    });
  });

  it('ascend, end in a step without end, and leave only the first to a budget holder alone', () => {
    expect([tierProblems(money), tierProblems(staff), tierProblems([])]).toEqual([[], [], []]);
    const [first = { upTo: 0, approvers: [] }, second = first, last = first] = money;
    const at = (...steps: (typeof first)[]) => tierProblems(steps).map((one) => one.at);
    expect(at(first)).toEqual([0]);
    expect(at(first, second)).toEqual([1]);
    expect(at(last, last)).toEqual([0]);
    expect(at(first, { ...second, upTo: 5_000_000 }, last)).toEqual([1]);
    expect(at(first, { ...second, approvers: [] }, last)).toEqual([1]);
    expect(at({ ...first, approvers: ['leader'] }, last)).toEqual([0]);
    expect(at({ ...first, upTo: -1 }, last)).toEqual([0]);
    expect(at({ ...first, upTo: 0.5 }, last)).toEqual([0]);
    expect(at(first, second, second, second, last)).toEqual([4]);
  });

  it('are said in words', () => {
    expect(tiersInWords(money, 'GBP')).toEqual([
      { reach: 'Up to £50,000', who: 'A budget holder alone' },
      { reach: 'Over £50,000, up to £250,000', who: 'A budget holder, then another budget holder' },
      { reach: 'Over £250,000', who: 'A budget holder, then the leader' },
    ]);
    expect(tiersInWords([], 'FTE')).toEqual([{ reach: 'Any amount', who: 'A budget holder alone' }]);
    expect(tiersInWords([{ upTo: null, approvers: [] }], 'GBP')[0]?.reach).toBe('Any amount');
  });
});

describe('a movement under limits of authority', () => {
  const needs = (of: VirementContext) =>
    needsWords({ aboveLimit: isAboveAuthority(of), approverRoles: of.approverRoles, over: overWords(of) });
  const asked = (amount: number, unit: 'GBP' | 'FTE'): VirementRun => {
    const { tier, approverRoles } = tierFor(limits, { amount, unit });
    const limitPence = unit === 'GBP' ? tier.aloneUpTo : null;
    return new VirementRun({ ...sampleVirement, amount, unit, limitPence, approverRoles, tier });
  };

  it('is decided by a budget holder alone in the first step, in money and in staff', () => {
    for (const run of [asked(5_000_000, 'GBP'), asked(200, 'FTE')]) {
      expect(needs(run.context)).toBeNull();
      expect(run.send('reserve').state).toBe('approved');
    }
  });

  it('waits above it for whom its step names, and says why', () => {
    const said = [asked(25_000_000, 'GBP'), asked(25_000_001, 'GBP'), asked(201, 'FTE')].map((run) => {
      expect(run.send('reserve').state).toBe('reserved');
      return needs(run.context);
    });
    expect(said).toEqual([
      'Needs another budget holder, because it is over £50,000',
      'Needs the leader, because it is over £250,000',
      'Needs the leader or another budget holder, because it is over 2 FTE',
    ]);
    const always = { version: 1, aloneUpTo: 0, over: 0, upTo: null };
    const run = new VirementRun({ ...sampleVirement, limitPence: 0, tier: always });
    expect(needs(run.context)).toBe('Needs the leader, whatever the amount');
  });

  it('keeps to what was fixed on it, until it is asked for again', () => {
    const run = asked(25_000_001, 'GBP').send('reserve').send('release');
    run.send('askAgain', { limitPence: null, approverRoles: ['leader'], tier: undefined });
    expect(needs(run.context)).toBeNull();
    expect(run.send('reserve').state).toBe('approved');
  });
});
