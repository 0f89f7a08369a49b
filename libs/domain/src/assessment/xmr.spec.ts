import fc from 'fast-check';
import { clipLimits, limitsOf } from './xmr-limits.ts';
import { assuranceOf, LEAST_POINTS, variationOf, xmrChart } from './xmr.ts';
import type { XmrOptions, XmrRule } from './xmr.types.ts';

const VECTOR = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];
const up: XmrOptions = { improvement: 'increase', target: null };
const down: XmrOptions = { improvement: 'decrease', target: null };

/** Positions at which a rule fired. */
function fired(values: readonly (number | null)[], rule: XmrRule, options: XmrOptions = up): number[] {
  return xmrChart(values, options).points.flatMap(({ signals }, i) =>
    signals.some((s) => s.rule === rule) ? [i] : [],
  );
}

/** Thirteen points that alternate about 10: mean 10, AMR near 2, nothing special. */
const QUIET = [9, 11, 9, 11, 9, 11, 10, 11, 9, 11, 9, 11, 9];

describe('limitsOf', () => {
  it('gives the published test vector, unscreened', () => {
    const limits = limitsOf(VECTOR);
    expect(limits?.mean).toBeCloseTo(1.9444, 4);
    expect(limits?.amr).toBeCloseTo(1.8824, 4);
    expect(limits?.upper).toBeCloseTo(6.95, 2);
    expect(limits?.lower).toBeCloseTo(-3.06, 2);
  });

  it('gives the published test vector, screened', () => {
    const limits = limitsOf(VECTOR, true);
    expect(limits?.mean).toBeCloseTo(1.9444, 4);
    expect(limits?.amr).toBeCloseTo(1, 4);
    expect(limits?.upper).toBeCloseTo(4.6, 2);
    expect(limits?.lower).toBeCloseTo(-0.716, 3);
  });

  it('puts the near limits at two thirds, and the moving-range limit at 3.267', () => {
    const limits = limitsOf([0, 3, 0, 3]);
    expect(limits).toMatchObject({ mean: 1.5, amr: 3 });
    expect(limits?.nearUpper).toBeCloseTo(1.5 + 1.7733 * 3, 3);
    expect(limits?.nearLower).toBeCloseTo(1.5 - 1.7733 * 3, 3);
    expect(limits?.mrUpper).toBeCloseTo(9.801, 6);
  });

  it('measures no range across a gap', () => {
    expect(limitsOf([1, null, 100, 101])?.amr).toBe(1);
    expect(limitsOf([1, null, 100])).toBeNull();
    expect(limitsOf([5])).toBeNull();
    expect(limitsOf([])).toBeNull();
  });

  it('a series that never varies has its value for a mean, to the last bit', () => {
    expect(limitsOf([0.1, 0.1, 0.1, 0.1, 0.1, 0.1])).toMatchObject({
      mean: 0.1,
      amr: 0,
      upper: 0.1,
      lower: 0.1,
    });
    expect(limitsOf([5, 5, null, 7, 7])).toBeNull();
  });

  it('screening never takes all movement away', () => {
    const step = [...Array<number>(12).fill(5), ...Array<number>(12).fill(9)];
    expect(limitsOf(step, true)?.amr).toBeGreaterThan(0);
  });

  it('clips only what is drawn', () => {
    const limits = limitsOf(VECTOR)!;
    expect(clipLimits(limits, { least: 0, most: 100 })).toMatchObject({ lower: 0, upper: limits.upper });
  });

  it('moves with the values: shifted and stretched data have shifted and stretched limits', () => {
    const values = fc.array(fc.integer({ min: -1_000, max: 1_000 }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(
        values,
        fc.integer({ min: -500, max: 500 }),
        fc.integer({ min: 1, max: 20 }),
        (xs, add, times) => {
          const [plain, moved] = [limitsOf(xs)!, limitsOf(xs.map((x) => x * times + add))!];
          expect(moved.upper).toBeCloseTo(plain.upper * times + add, 6);
          expect(moved.nearLower).toBeCloseTo(plain.nearLower * times + add, 6);
        },
      ),
    );
  });
});

describe('the four rules', () => {
  it('1: a single point beyond a process limit', () => {
    expect(fired(VECTOR, 'singlePoint')).toEqual([4]);
    expect(fired(QUIET, 'singlePoint')).toEqual([]);
  });

  it('2: seven points in a row each above the last, all flagged; six are not enough', () => {
    const six = [9, 11, 9, 11, 9, 11, 10, 3, 4, 5, 6, 7, 8];
    expect(fired(six, 'trend')).toEqual([]);
    expect(fired([...six, 9], 'trend')).toEqual([7, 8, 9, 10, 11, 12, 13]);
    expect(fired(six, 'trend', { ...up, trendLength: 6 })).toEqual([7, 8, 9, 10, 11, 12]);
  });

  it('2: an equal pair, or a missing figure, breaks a trend', () => {
    expect(fired([1, 2, 3, 4, 4, 5, 6, 7], 'trend')).toEqual([]);
    expect(fired([1, 2, 3, 4, null, 5, 6, 7], 'trend')).toEqual([]);
    expect(fired([1, 2, 3, 4, 5, 6, 7], 'trend')).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('2: the direction is that of the slope, not of the side of the mean', () => {
    const rising = xmrChart([1, 2, 3, 4, 5, 6, 7], up).points[0]?.signals.find(
      ({ rule }) => rule === 'trend',
    );
    expect(rising?.side).toBe('high');
  });

  // Mean 10, AMR 2 by construction of the limits below: near limits 13.55 and 6.45, process limits 15.32 and 4.68.
  const base = Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? 9 : 11));

  it('3: two of three beyond the near limit on one side; the third is not flagged', () => {
    const values = [...base, 14.5, 10.9, 14.5, ...base];
    expect(fired(values, 'twoOfThree')).toEqual([40, 42]);
    expect(fired([...base, 14.5, 9, 14.5, ...base], 'twoOfThree')).toEqual([]);
    expect(fired([...base, 14.5, null, 14.5, ...base], 'twoOfThree')).toEqual([]);
  });

  it('3: a point beyond the process limit counts as one of the two', () => {
    const values = [...base, 20, 14.9, 10.9, ...base];
    expect(fired(values, 'singlePoint')).toEqual([40]);
    expect(fired(values, 'twoOfThree')).toEqual([40, 41]);
  });

  it('4: seven in a row strictly on one side, all flagged; a point on the mean breaks it', () => {
    const shifted = [...Array<number>(7).fill(9), ...Array<number>(7).fill(11)];
    expect(fired(shifted, 'shift')).toHaveLength(14);
    expect(fired(shifted.slice(1), 'shift')).toEqual([6, 7, 8, 9, 10, 11, 12]);
    expect(fired([9, 9, 9, 10, 9, 9, 9, 11, 11, 11, 10, 11, 11, 11], 'shift')).toEqual([]);
    expect(fired([9, 9, 9, null, 9, 9, 9, 9, 11, 11, 11, null, 11, 11, 11, 11], 'shift')).toEqual([]);
  });

  it('never fire on a series that does not vary', () => {
    const chart = xmrChart(Array<number>(20).fill(0.1), { improvement: 'increase', target: 0.1 });
    expect(chart.points.every(({ variation }) => variation === 'common')).toBe(true);
  });
});

describe('icons', () => {
  it('need thirteen figures', () => {
    expect(LEAST_POINTS).toBe(13);
    expect(xmrChart(QUIET.slice(1), { ...up, target: 0 })).toMatchObject({
      variation: null,
      assurance: null,
    });
    expect(xmrChart(QUIET.slice(1), up).segments[0]).toMatchObject({
      trial: true,
      limits: { mean: expect.any(Number) },
    });
    expect(xmrChart(QUIET, { ...up, target: 0 })).toMatchObject({ variation: 'common', assurance: 'pass' });
    expect(xmrChart([...QUIET.slice(1), null], up).variation).toBeNull();
  });

  it('variation is that of the latest figure alone', () => {
    expect(xmrChart(VECTOR, up).variation).toBe('common');
    expect(xmrChart([...QUIET, 30], up).variation).toBe('improvementHigh');
    expect(xmrChart([...QUIET, 30, null], up).variation).toBe('improvementHigh');
    expect(xmrChart([...QUIET, 30], down).variation).toBe('concernHigh');
    expect(xmrChart([...QUIET, -30], up).variation).toBe('concernLow');
    expect(xmrChart([...QUIET, -30], down).variation).toBe('improvementLow');
    expect(xmrChart([...QUIET, -30], { improvement: 'neither', target: 5 })).toMatchObject({
      variation: 'neitherLow',
      assurance: 'none',
    });
  });

  it('better is shown where one rule says better and another worse', () => {
    const both = [
      { rule: 'trend', side: 'low' },
      { rule: 'shift', side: 'high' },
    ] as const;
    expect(variationOf(both, 'increase')).toBe('improvementHigh');
    expect(variationOf(both, 'decrease')).toBe('improvementLow');
    expect(variationOf(both, 'neither')).toBe('neitherLow');
  });

  const limits = limitsOf(QUIET)!;
  it.each([
    ['increase', limits.lower - 0.01, 'pass'],
    ['increase', limits.lower, 'hitOrMiss'],
    ['increase', limits.upper, 'hitOrMiss'],
    ['increase', limits.upper + 0.01, 'fail'],
    ['decrease', limits.lower - 0.01, 'fail'],
    ['decrease', limits.upper + 0.01, 'pass'],
    ['decrease', limits.mean, 'hitOrMiss'],
    ['neither', limits.mean, 'none'],
    ['increase', null, 'none'],
  ] as const)('assurance, better by %s, target %d: %s', (improvement, target, icon) =>
    expect(assuranceOf(limits, target, improvement)).toBe(icon),
  );

  it.each([
    ['increase', 100, 'pass'],
    ['increase', 101, 'fail'],
    ['decrease', 100, 'pass'],
    ['decrease', 99, 'fail'],
  ] as const)('a process always at 100, better by %s, target %d: %s', (improvement, target, icon) => {
    expect(xmrChart(Array<number>(13).fill(100), { improvement, target }).assurance).toBe(icon);
  });
});

describe('rebasing', () => {
  it('gives each stretch its own mean and limits, and no range or run across the change', () => {
    const values = [...QUIET, ...QUIET.map((v) => v + 50)];
    const chart = xmrChart(values, { ...up, rebaseAt: [13] });
    expect(chart.segments.map(({ from, to }) => [from, to])).toEqual([
      [0, 12],
      [13, 25],
    ]);
    expect(chart.points[13]?.movingRange).toBeNull();
    expect(chart.variation).toBe('common');
    expect(xmrChart(values, up).variation).toBe('improvementHigh');
  });

  it('a stretch too short has no icon, whatever came before', () => {
    const chart = xmrChart([...QUIET, 60, 61, 60], { ...up, rebaseAt: [13, 13, 99, -1] });
    expect(chart.segments).toHaveLength(2);
    expect(chart.variation).toBeNull();
  });

  it('turning the chart upside down swaps high and low and nothing else', () => {
    const values = fc.array(fc.option(fc.integer({ min: 0, max: 40 }), { freq: 12 }), {
      minLength: 13,
      maxLength: 60,
    });
    fc.assert(
      fc.property(values, (xs) => {
        const flipped = xs.map((x) => (x === null ? null : -x));
        const [plain, turned] = [xmrChart(xs, up), xmrChart(flipped, down)];
        const swapped = plain.points.map(({ variation }) =>
          variation.replace(/High|Low/, (side) => (side === 'High' ? 'Low' : 'High')),
        );
        expect(turned.points.map(({ variation }) => variation)).toEqual(swapped);
      }),
    );
  });
});
