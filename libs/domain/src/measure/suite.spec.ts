import { QUALITY_TESTS } from './quality-passport.ts';
import { balanceOf, promiseFlags, suiteFlags, type Balanced } from './suite-balance.ts';
import { keyGate, suiteAdvice, suiteProblems } from './suite.ts';

const ids = (count: number): string[] => Array.from({ length: count }, (_, index) => `m${index}`);
const facts = { code: 'KEY', name: 'Key', isKey: true, forPublic: false, sizeReason: '' };
const measure = (theme: string | null, kind = 'outcome', level = 'strategic'): Balanced => ({
  ...{ theme, kind, level },
});

describe('a suite', () => {
  it.each([
    [19, true],
    [20, false],
    [30, false],
    [31, true],
  ])('of %i key measures has advice: %s', (size, advised) => {
    expect(suiteAdvice(true, size) !== null).toBe(advised);
    expect(suiteAdvice(false, size)).toBeNull();
    const fields = suiteProblems({ ...facts, measureIds: ids(size) }).map(({ field }) => field);
    expect(fields).toEqual(advised ? ['sizeReason'] : []);
    expect(suiteProblems({ ...facts, measureIds: ids(size), sizeReason: 'A new place.' })).toEqual([]);
  });

  it('says everything that is wrong at once', () => {
    const wrong = { code: ' ', name: '', isKey: false, forPublic: true, sizeReason: 'x'.repeat(501) };
    const fields = suiteProblems({ ...wrong, measureIds: ['a', 'a'] }).map(({ field }) => field);
    expect(fields).toEqual(['code', 'name', 'measureIds', 'sizeReason']);
    const long = { ...facts, isKey: false, code: 'x'.repeat(41), name: 'x'.repeat(101), measureIds: [] };
    expect(suiteProblems(long).map(({ field }) => field)).toEqual(['code', 'name']);
  });

  it('lets measures in by the eight tests or by leave, and never one whose quality cannot be seen', () => {
    const answers = (score: number) =>
      QUALITY_TESTS.map(({ code: test }) => ({ test, score, evidence: 'Seen.' }));
    const own = { sharedBy: null, leaveUntil: null };
    expect(keyGate({ ...own, answers: answers(2) })).toMatchObject({ passes: true });
    expect(keyGate({ ...own, answers: answers(1) }).passes).toBe(false);
    expect(keyGate({ ...own, answers: null })).toEqual({
      passes: false,
      words: 'Its quality was never assessed.',
    });
    expect(keyGate({ ...own, answers: null, leaveUntil: '2026-12-01' }).passes).toBe(true);
    expect(keyGate({ ...own, sharedBy: 'North', answers: answers(3) }).words).toMatch(/^North shares it/);
  });
});

describe('the balance of a suite', () => {
  const themes = ['Health', 'Climate'];

  it('is counted by theme, level and kind, the most frequent first', () => {
    const counts = balanceOf([measure('Health'), measure('Climate'), measure('Climate', 'output')]);
    expect(counts).toEqual([
      { by: 'theme', of: 'Climate', count: 2 },
      { by: 'theme', of: 'Health', count: 1 },
      { by: 'level', of: 'strategic', count: 3 },
      { by: 'kind', of: 'outcome', count: 2 },
      { by: 'kind', of: 'output', count: 1 },
    ]);
  });

  it('flags a suite that counts work alone, however small it is', () => {
    expect(suiteFlags([measure('Health', 'output')], themes)).toEqual([
      'It has no outcome measure: it tells what is done, not what comes of it.',
    ]);
    expect(suiteFlags([measure('Health', 'early_outcome')], themes)).toEqual([]);
    expect(suiteFlags([], themes)).toEqual(['It holds no measure yet.']);
    expect(suiteFlags([], themes, 2)[0]).toMatch(/^Members share all/);
  });

  it('flags what a suite promises and its measures do not hold', () => {
    const good = { passesGate: true, published: true };
    const poor = { passesGate: false, published: false };
    const both = { isKey: true, forPublic: true };
    expect(promiseFlags(both, [good])).toEqual([]);
    expect(promiseFlags({ isKey: false, forPublic: false }, [poor])).toEqual([]);
    expect(promiseFlags(both, [good, poor])).toEqual([
      'One of its measures is not good enough for a key suite.',
      'It is meant for everybody; measures not published yet: 1.',
    ]);
    expect(promiseFlags(both, [poor, poor])).toEqual([
      '2 of its measures are not good enough for a key suite.',
      'It is meant for everybody, and none of its measures is published yet.',
    ]);
  });

  it('flags themes left out, one theme or level or kind that is nearly all', () => {
    const health = [1, 2, 3, 4].map(() => measure('Health'));
    expect(suiteFlags(health, themes)).toEqual([
      'Nothing in it is about Climate.',
      'More than half of it is about Health.',
      'All of it is on one level.',
      'All of it is of one kind.',
    ]);
    const even = [
      ...[measure('Health'), measure('Health', 'output', 'service')],
      ...[measure('Climate'), measure('Climate', 'input', 'community')],
    ];
    expect(suiteFlags(even, themes)).toEqual([]);
  });
});
