import { limitsOf } from './xmr-limits.ts';
import { assuranceOf, xmrChart } from './xmr.ts';

/** Limits that somebody else has published for figures that they published; each to the places it is printed with. */
interface Published {
  readonly source: string;
  readonly values: readonly number[];
  readonly mean: number;
  readonly amr?: number;
  readonly upper: number;
  readonly lower: number;
  readonly mrUpper?: number;
  readonly places: number;
}

const PUBLISHED: readonly Published[] = [
  {
    source: 'NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2: flow rate of ten batches',
    values: [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1],
    mean: 50.81,
    amr: 1.8778,
    // With 3 ÷ 1.128 in place of 2.66: 55.8041 and 45.8159.
    upper: 55.804,
    lower: 45.816,
    places: 2,
  },
  {
    source: 'Montgomery, Introduction to Statistical Quality Control: viscosity of aircraft primer paint',
    values: [
      33.75, 33.05, 34.0, 33.81, 33.46, 34.02, 33.68, 33.27, 33.49, 33.2, 33.62, 33.0, 33.54, 33.12, 33.84,
    ],
    mean: 33.52333,
    upper: 34.80183,
    lower: 32.24484,
    places: 3,
  },
  {
    source: 'Montgomery, Introduction to Statistical Quality Control: cost of processing a loan, 20 weeks',
    values: [
      310, 288, 297, 298, 307, 303, 294, 297, 308, 306, 294, 299, 297, 299, 314, 295, 293, 306, 301, 304,
    ],
    mean: 300.5,
    amr: 7.79,
    upper: 321.22,
    lower: 279.78,
    mrUpper: 25.45,
    places: 2,
  },
  {
    source: 'Wetherill and Brown (1991), page 120, as charted by the R package qcc: water in antifreeze',
    values: [
      2.23, 2.53, 2.62, 2.63, 2.58, 2.44, 2.49, 2.34, 2.95, 2.54, 2.6, 2.45, 2.17, 2.58, 2.57, 2.44, 2.38,
      2.23, 2.23, 2.54, 2.66, 2.84, 2.81, 2.39, 2.56, 2.7, 3.0, 2.81, 2.77, 2.89, 2.54, 2.98, 2.35, 2.53,
    ],
    mean: 2.569706,
    upper: 3.108068,
    lower: 2.031344,
    places: 3,
  },
  {
    source: 'NHSRplotthedots, snapshot of ptd_spc_standard: twenty normal deviates',
    values: [
      -0.56047565, -0.23017749, 1.55870831, 0.07050839, 0.12928774, 1.71506499, 0.46091621, -1.26506123,
      -0.68685285, -0.44566197, 1.2240818, 0.35981383, 0.40077145, 0.11068272, -0.55584113, 1.78691314,
      0.49785048, -1.96661716, 0.7013559, -0.47279141,
    ],
    mean: 0.142,
    upper: 3.29,
    lower: -3.01,
    places: 2,
  },
  {
    source: 'NHSRplotthedots, vignette on deviations from other tools, without screening',
    values: [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1],
    mean: 1.944,
    amr: 1.8824,
    upper: 6.95,
    lower: -3.06,
    places: 2,
  },
];

describe('limits as others publish them', () => {
  it.each(PUBLISHED)('$source', ({ values, mean, amr, upper, lower, mrUpper, places }) => {
    const limits = limitsOf(values)!;
    expect(limits.mean).toBeCloseTo(mean, places);
    expect(limits.upper).toBeCloseTo(upper, places);
    expect(limits.lower).toBeCloseTo(lower, places);
    if (amr !== undefined) expect(limits.amr).toBeCloseTo(amr, 2);
    if (mrUpper !== undefined) expect(limits.mrUpper).toBeCloseTo(mrUpper, 2);
    expect(xmrChart(values, { improvement: 'increase', target: null }).points).toHaveLength(values.length);
  });

  it('NIST with its own constant, 3 ÷ 1.128, to four places', () => {
    const { mean, amr } = limitsOf(PUBLISHED[0]!.values)!;
    expect(mean + (3 / 1.128) * amr).toBeCloseTo(55.8041, 4);
    expect(mean - (3 / 1.128) * amr).toBeCloseTo(45.8159, 4);
  });

  it('none of the textbook examples has a point outside', () => {
    for (const { values } of PUBLISHED.slice(0, 5)) {
      const chart = xmrChart(values, { improvement: 'increase', target: null });
      expect(
        chart.points.flatMap(({ signals }) => signals.filter(({ rule }) => rule === 'singlePoint')),
      ).toEqual([]);
    }
  });
});

describe('rules as others test them', () => {
  const fired = (values: readonly number[], rule: string): number[] =>
    xmrChart(values, { improvement: 'increase', target: null }).points.map(({ signals }) => {
      const signal = signals.find((one) => one.rule === rule);
      return signal ? (signal.side === 'high' ? 1 : -1) : 0;
    });

  // NHSRplotthedots marks the seventh point and works back to the other six; we mark all seven (docs/spc.md, rule 2).
  it.each([
    [[1, 2, 3, 4, 5, 6], 0],
    [[1, 2, 3, 3, 4, 5, 6], 0],
    [[1, 2, 3, 4, 5, 6, 7], 7],
    [[2, 1, 2, 3, 4, 5, 6, 7, 3], 7],
    [[7, 6, 5, 4, 3, 2, 1], -7],
    [[2, 7, 6, 5, 4, 3, 2, 1, 3], -7],
  ])('NHSRplotthedots, tests of the trend: %j marks %d', (values, marked) => {
    expect(fired(values, 'trend').reduce((sum, one) => sum + one, 0)).toBe(marked);
  });

  it('NHSRplotthedots, test of two of three: two beyond the near limits on either side are common cause', () => {
    const values = [...Array.from({ length: 14 }, (_, i) => (i % 2 ? -1 : 1)), 5.5, -5.5];
    const chart = xmrChart(values, { improvement: 'increase', target: null, screenOutliers: true });
    expect(
      chart.points.slice(-2).map(({ signals }) => signals.filter(({ rule }) => rule === 'twoOfThree')),
    ).toEqual([[], []]);
  });

  const limits = (lower: number, mean: number, upper: number) => ({
    ...limitsOf([0, 1])!,
    mean,
    upper,
    lower,
    amr: 1,
  });
  it.each([
    ['increase', limits(1, 2, 3), 'fail'],
    ['increase', limits(5, 6, 7), 'pass'],
    ['increase', limits(1, 4, 5), 'hitOrMiss'],
    ['decrease', limits(1, 2, 3), 'pass'],
    ['decrease', limits(5, 6, 7), 'fail'],
    ['decrease', limits(1, 4, 5), 'hitOrMiss'],
    ['neither', limits(1, 2, 3), 'none'],
  ] as const)(
    'NHSRplotthedots, tests of assurance with a target of 4, better by %s: %#',
    (way, among, expected) => {
      expect(assuranceOf(among, 4, way)).toBe(expected);
    },
  );
});
