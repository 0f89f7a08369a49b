import { chainOf, earlyWarnings, linkProblems } from './outcome-chain.ts';
import type { ChainLink } from './outcome-chain.ts';

const link = (fromId: string, toId: string, changes: Partial<ChainLink> = {}): ChainLink => ({
  ...{ fromId, toId, sort: 'leadsTo', lagMonths: 6, strength: 'strong', confirmed: true },
  ...changes,
});
const chain = [
  link('courses', 'attending'),
  link('attending', 'quit', { strength: 'moderate', lagMonths: 3 }),
  link('quit', 'health', { lagMonths: 24 }),
];
const standing = (id: string, concern = false) => ({ id, title: id, concern, periodEnd: '2026-06-30' });

describe('a chain of outcomes', () => {
  it('warns downstream of a concern upstream, with lags added up and the weakest link’s strength', () => {
    const standings = [standing('courses', true), standing('attending'), standing('quit')];
    expect(earlyWarnings('health', chain, standings)).toEqual([
      { fromId: 'courses', title: 'courses', lagMonths: 33, expectedBy: '2029-03-30', strength: 'moderate' },
    ]);
    expect(earlyWarnings('courses', chain, standings)).toEqual([]);
  });

  it('infers nothing from a link that one side has not confirmed', () => {
    const half = [...chain.slice(0, 2), link('quit', 'health', { confirmed: false })];
    expect(earlyWarnings('health', half, [standing('quit', true), standing('courses', true)])).toEqual([]);
    expect(earlyWarnings('quit', half, [standing('courses', true)])).toHaveLength(1);
  });

  it('stands in columns from what comes first to what follows', () => {
    const both = [...chain, link('advice', 'quit'), link('elsewhere', 'far')];
    expect(Object.fromEntries(chainOf('attending', both))).toEqual({
      ...{ courses: 0, attending: 1, quit: 2, health: 3, advice: 0 },
    });
  });

  it('goes forward, never round, and rests on evidence', () => {
    const proposed = {
      ...link('courses', 'health'),
      evidence: 'A review.',
      fromKind: 'output',
      toKind: 'outcome',
    };
    const fields = (changes: object) =>
      linkProblems({ ...proposed, ...changes }, chain).map(({ field }) => field);
    expect(fields({})).toEqual([]);
    expect(fields({ fromId: 'health', toId: 'courses' })).toEqual(['otherId']);
    expect(fields({ toId: 'attending' })).toEqual(['otherId']);
    expect(fields({ toId: 'courses' })).toEqual(['otherId']);
    expect(fields({ toId: 'new', fromKind: 'outcome', toKind: 'input' })).toEqual(['otherId']);
    expect(fields({ toKind: 'context' })).toEqual([]);
    expect(fields({ lagMonths: -1, strength: 'certain', evidence: ' ', sort: 'causes' })).toEqual([
      ...['sort', 'lagMonths', 'strength', 'evidence'],
    ]);
  });
});
