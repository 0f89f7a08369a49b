import { comparatorSetProblems, differsProblems, setReasonProblems } from './comparator-set.ts';

const facts = { known: ['E08000002', 'E08000007', 'E92000001'], names: ['Neighbours'] };
const whole = {
  name: 'Districts nearby',
  reason: 'They share one waste authority.',
  areas: ['E08000002', 'E08000007'],
  benchmark: 'E92000001',
};
const fields = (changes: Partial<typeof whole> | { benchmark: null }) =>
  comparatorSetProblems({ ...whole, ...changes }, facts).map(({ field }) => field);

describe('a set of areas to compare with', () => {
  it('has a name of its own, a reason and areas with figures', () => {
    expect(fields({})).toEqual([]);
    expect(fields({ benchmark: null })).toEqual([]);
    expect(fields({ name: ' ', reason: ' ', areas: [] })).toEqual(['name', 'reason', 'areas']);
    expect(fields({ name: 'neighbours' })).toEqual(['name']);
    expect(fields({ name: 'n'.repeat(101), reason: 'r'.repeat(501) })).toEqual(['name', 'reason']);
  });

  it('takes each area once, none without figures, and no whole country among them', () => {
    expect(fields({ areas: ['E08000002', 'E08000002'] })).toEqual(['areas']);
    expect(fields({ areas: ['E06000004'] })).toEqual(['areas']);
    expect(fields({ areas: ['E92000001'] })).toEqual(['areas']);
    expect(fields({ areas: Array.from({ length: 101 }, (_, index) => String(index)) })).toEqual(['areas']);
    expect(fields({ benchmark: 'E08000002' })).toEqual(['benchmark']);
    expect(fields({ benchmark: 'W92000004' })).toEqual(['benchmark']);
  });

  it('is given up with a reason', () => {
    expect(setReasonProblems(' ', 'Say why.')).toEqual([{ field: 'reason', message: 'Say why.' }]);
    expect(setReasonProblems('Two have merged.', 'Say why.')).toEqual([]);
  });

  it('says of its own areas alone what differs, once each', () => {
    const say = (...differs: { areaCode: string; how: string }[]) =>
      differsProblems(differs, whole.areas).map(({ field }) => field);
    const one = { areaCode: 'E08000002', how: 'Counts tents.' };
    expect(say(one)).toEqual([]);
    expect(say(one, one)).toEqual(['differs.E08000002']);
    expect(say({ ...one, how: ' ' })).toEqual(['differs.E08000002']);
    expect(say({ ...one, how: 'h'.repeat(201) })).toEqual(['differs.E08000002']);
    expect(say({ areaCode: 'E06000004', how: 'Counts tents.' })).toEqual(['differs.E06000004']);
  });
});
