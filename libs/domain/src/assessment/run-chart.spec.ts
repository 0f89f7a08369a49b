import { medianOf, runChartOf } from './run-chart.ts';

/** `n` figures that cross their median at every step. */
const zigzag = (n: number): number[] => Array.from({ length: n }, (_, i) => (i % 2 ? 1 : -1));

describe('a run chart', () => {
  // The vignette of qicharts2 (Anhøj): round(log2(n) + 3) and qbinom(0.05, n - 1, 0.5), here by exact sums of a binomial.
  it.each([
    [10, 6, 2],
    [12, 7, 3],
    [14, 7, 4],
    [16, 7, 4],
    [20, 7, 6],
    [24, 8, 8],
    [30, 8, 10],
    [40, 8, 14],
    [60, 9, 23],
    [100, 10, 41],
  ])('of %d figures allows a run of %d and asks for %d crossings', (n, run, crossings) => {
    expect(runChartOf(zigzag(n))).toMatchObject({
      useful: n,
      longestRunLimit: run,
      crossingsLimit: crossings,
      signal: null,
    });
  });

  it('tells a step from chance by too few crossings, in a dozen figures', () => {
    const step = [1, 1.2, 1.1, 1.3, 1.1, 1.2, 4, 4.1, 4.3, 4.2, 4.1, 4.4];
    expect(runChartOf(step)).toMatchObject({ crossings: 1, crossingsLimit: 3, signal: 'fewCrossings' });
    expect(runChartOf(step.slice(3, 11))).toMatchObject({ signal: null });
  });

  it('tells a long run from chance', () => {
    const run = [...Array<number>(9).fill(9), ...zigzag(12), ...Array<number>(9).fill(-1)];
    expect(runChartOf(run)).toMatchObject({
      useful: 30,
      longestRunLimit: 8,
      longestRun: 9,
      signal: 'longRun',
    });
  });

  it('leaves out figures on the median, and ends a run at a missing one', () => {
    expect(runChartOf([1, 5, 5, 5, 9])).toMatchObject({ median: 5, useful: 2, crossings: 1, longestRun: 1 });
    expect(runChartOf([1, 1, null, 1, 9, 9, 9])).toMatchObject({ longestRun: 3, crossings: 1 });
    expect(runChartOf([null, null])).toBeNull();
  });

  it.each([
    [[], null],
    [[7], 7],
    [[1, 9], 5],
    [[9, 1, 4], 4],
  ])('has the middle of %j, %j, for its line', (values, median) => {
    expect(medianOf(values)).toBe(median);
  });
});
