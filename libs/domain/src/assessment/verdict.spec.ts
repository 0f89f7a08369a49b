import { monthly } from './series.fixture.ts';
import { computeVerdict } from './verdict.ts';
import type { VerdictInput } from './verdict.ts';

const BEFORE = [40, 42, 40, 42, 41, 40, 42, 40, 42, 41, 40, 42];

/** Twelve quiet months of 2020, then the given ones from January 2021; delivery began on 1 January 2021. */
function review(after: (number | null)[], more: Partial<VerdictInput> = {}) {
  return computeVerdict({
    criteria: { rule: 'meetsTarget', pointsAfter: 3 },
    series: monthly([...BEFORE, ...after]),
    interventionDate: '2021-01-01',
    polarity: 'higher',
    target: { value: 45, toleranceBelow: 2, toleranceAbove: 2 },
    style: { decimals: 1, unitLabel: '%' },
    ...more,
  });
}

describe('too early', () => {
  it('until the agreed number of figures exists, missing ones not counted', () => {
    expect(review([50, null, 50])).toMatchObject({
      verdict: 'tooEarly',
      pointsNeeded: 3,
      pointsSoFar: 2,
      basis: 'Too early: 2 of the 3 figures agreed in the plan so far.',
    });
    expect(review([50, null, 50, 50]).verdict).toBe('improved');
    expect(review([], { criteria: { rule: 'meanShift', pointsAfter: 0 } }).verdict).toBe('tooEarly');
  });

  it('the period in which delivery began counts neither as before nor as after', () => {
    const late = review([50, 50, 50], { interventionDate: '2021-01-15' });
    expect(late).toMatchObject({ verdict: 'tooEarly', pointsSoFar: 2 });
    expect(late.before?.mean).toBe(41);
  });
});

describe('meetsTarget', () => {
  it('improved when the last agreed figures all meet it', () => {
    expect(review([30, 45, 46, 60])).toMatchObject({
      verdict: 'improved',
      basis: '3 of the last 3 figures since the plan began meet the target of 45.0%.',
    });
    expect(review([45, 46, 44.9]).verdict).toBe('noChange');
  });

  it('worse when every one is worse than the average before', () => {
    expect(review([39, 40, 40.9])).toMatchObject({
      verdict: 'worse',
      basis: expect.stringContaining('0 of the last 3'),
    });
    expect(review([39, 40, 41.1]).verdict).toBe('noChange');
  });

  it('lower is better the other way round, and a band is met from either side', () => {
    expect(review([44, 45, 43], { polarity: 'lower' }).verdict).toBe('improved');
    expect(review([46, 47, 43.5], { polarity: 'on_target' }).verdict).toBe('improved');
    expect(review([46, 47, 43.5], { polarity: 'on_target', target: 45 }).verdict).toBe('noChange');
  });

  it('without a target the reviewer judges', () => {
    expect(review([50, 50, 50], { target: null })).toMatchObject({
      verdict: 'noChange',
      basis: expect.stringContaining('no target'),
    });
  });
});

describe('specialCauseImprovement', () => {
  const criteria = { rule: 'specialCauseImprovement', pointsAfter: 3 } as const;

  it('improved, worse or no change against the limits from before', () => {
    expect(review([42, 43, 55], { criteria })).toMatchObject({
      verdict: 'improved',
      basis:
        '1 figure shows a change for the better since the plan began, beyond the usual variation before it.',
    });
    expect(review([41, 40, 20], { criteria }).verdict).toBe('worse');
    expect(review([41, 40, 42], { criteria }).verdict).toBe('noChange');
    expect(review([41, 40, 20], { criteria, polarity: 'lower' }).verdict).toBe('improved');
  });

  it('where both happened, the later counts', () => {
    expect(review([20, 41, 55], { criteria }).verdict).toBe('improved');
    expect(review([55, 41, 20], { criteria }).verdict).toBe('worse');
  });

  it('a run that began before delivery is no effect of the plan', () => {
    const series = monthly([...BEFORE.slice(0, 8), 41.5, 41.6, 41.7, 41.8, 41.9, 42, 42.1]);
    expect(review([], { criteria, series }).verdict).toBe('noChange');
  });

  it('nearing a target to be met is improvement', () => {
    const steady = { criteria, polarity: 'on_target', target: 60 } as const;
    expect(review([59, 60, 61], steady).verdict).toBe('improved');
    expect(review([20, 21, 20], steady).verdict).toBe('worse');
  });

  it('says when too few figures stand before the change', () => {
    const few = monthly([40, 42, 41, 60, 61, 62]);
    const found = review([], { criteria, series: few, interventionDate: '2020-04-01' });
    expect(found).toMatchObject({
      verdict: 'improved',
      basis: expect.stringContaining('Only 3 figures stand before it'),
    });
    const none = review([], { criteria, series: monthly([40, 60, 61, 62]), interventionDate: '2020-02-01' });
    expect(none).toMatchObject({
      verdict: 'noChange',
      basis: expect.stringContaining('Too few figures'),
      before: null,
    });
  });
});

describe('meanShift', () => {
  const criteria = { rule: 'meanShift', pointsAfter: 4 } as const;

  it('asks for more than chance allows, and less of it the more figures there are', () => {
    expect(review([43, 43, 43, 43], { criteria }).verdict).toBe('noChange');
    expect(review(Array<number>(16).fill(43), { criteria }).verdict).toBe('improved');
    expect(review([46, 47, 46, 47], { criteria })).toMatchObject({
      verdict: 'improved',
      basis: 'The average was 41.0% before and is 46.5% since, further for the better than chance allows.',
    });
    expect(review([36, 35, 36, 35], { criteria }).verdict).toBe('worse');
    expect(review([36, 35, 36, 35], { criteria, polarity: 'lower' }).verdict).toBe('improved');
  });

  it('rebases the limits once twelve figures exist after the change', () => {
    expect(review(Array<number>(11).fill(50), { criteria }).rebased).toBeNull();
    expect(
      review(
        [...BEFORE].map((v) => v + 10),
        { criteria },
      ).rebased?.mean,
    ).toBe(51);
  });
});

it('a neutral indicator is left to the reviewer', () => {
  expect(review([60, 60, 60], { polarity: 'neutral' })).toMatchObject({
    verdict: 'noChange',
    basis: expect.stringContaining('reviewer judges'),
  });
});
