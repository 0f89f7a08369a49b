import { isBenchmark, standings } from './standing.ts';

describe('standings', () => {
  const eight = [80, 70, 60, 50, 40, 30, 20, 10];

  it('rank by polarity, in quarters', () => {
    const up = standings(eight, { polarity: 'higher', target: null });
    expect(up.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(up.map(({ quartile }) => quartile)).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
    expect(standings(eight, { polarity: 'lower', target: null })[0]).toEqual({ rank: 8, quartile: 4 });
    expect(standings(eight, { polarity: 'on_target', target: 39 })[4]).toEqual({ rank: 1, quartile: 1 });
  });

  it('give equals the same, and judge nothing where neither way is better', () => {
    expect(standings([5, 5, 5, 1], { polarity: 'higher', target: null }).map(({ rank }) => rank)).toEqual([
      1, 1, 1, 4,
    ]);
    expect(standings(eight, { polarity: 'neutral', target: null })[0]).toEqual({
      rank: null,
      quartile: null,
    });
    expect(standings([1, 2], { polarity: 'higher', target: null })[0]).toEqual({ rank: 2, quartile: null });
  });

  it('leave out whole countries', () => {
    expect(['E92000001', 'K04000001', 'W92000004'].every(isBenchmark)).toBe(true);
    expect(['E06000049', 'E10000030', 'E12000002'].some(isBenchmark)).toBe(false);
  });
});
