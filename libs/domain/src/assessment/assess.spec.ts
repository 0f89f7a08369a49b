import { assess } from './assess.ts';
import type { AssessInput } from './assess.ts';
import { monthly } from './series.fixture.ts';

const target = { starts: '2020-01-01', ends: null, value: 45, toleranceBelow: 2, toleranceAbove: 3 };
const criteria = [
  { version: 1, adoptedBy: 'Board', effectiveFrom: '2019-04-01', rules: [{ rule: 'red_two_periods' }] },
] as const;

function of(values: (number | null)[], more: Partial<AssessInput> = {}) {
  return assess({
    facts: {
      title: 'Recycled',
      polarity: 'higher',
      unit: 'percent',
      unitLabel: '%',
      decimals: 1,
      frequency: 'monthly',
    },
    series: monthly(values),
    targets: [target],
    criteria,
    asOf: '2030-01-01',
    ...more,
  });
}

const LEVEL = [40, 42, 40, 42, 41, 40, 42, 40, 42, 41, 40, 42, 40];

describe('assess', () => {
  it('puts the five answers together', () => {
    const found = of([...LEVEL, 30]);
    expect(found).toMatchObject({
      value: 30,
      rag: 'red',
      letter: 'R',
      word: 'Missed',
      shape: 'diamond',
      target: { value: 45 },
      direction: { previous: { change: -10, judgement: 'worsening' } },
      xmr: { variation: 'concernLow', assurance: 'hitOrMiss', trendLength: 7 },
      exception: { class: 'bad', rule: 'red_two_periods', version: 1 },
      recommendedResponse: { kind: 'openChallenge' },
    });
    expect(found.xmr?.points).toHaveLength(found.series.length);
  });

  it('a process that cannot meet its target is to be redesigned, not explained', () => {
    const hard = { ...target, value: 60 };
    expect(of(LEVEL, { targets: [hard] }).recommendedResponse.kind).toBe('redesignSystem');
  });

  it('under thirteen figures there are no icons and no automatic challenge', () => {
    const found = of(LEVEL.slice(1));
    expect(found.xmr).toMatchObject({ variation: null, assurance: null, segments: [{ trial: true }] });
    expect(found.runChart).toMatchObject({ median: 41, signal: null });
    expect(found.recommendedResponse.kind).toBe('nothing');
    expect(found.exception?.class).toBe('bad');
  });

  it('a late next figure is overdue, and hides no bad one from the criteria', () => {
    const late = of([30, 30], { overdueSince: '2029-12-01' });
    expect(late).toMatchObject({
      rag: 'overdue',
      letter: 'O',
      ragOfLatest: 'red',
      exception: { class: 'bad' },
    });
    expect(of([30, 30], { overdueSince: '2030-01-02' }).rag).toBe('red');
  });

  it('each period is judged by its own target', () => {
    const eased = [
      { ...target, ends: '2020-01-31' },
      { ...target, value: 30, starts: '2020-02-01' },
    ];
    expect(of([30, 30], { targets: eased })).toMatchObject({ rag: 'green', exception: null });
  });

  it('looks no further than the as-of day', () => {
    expect(of([30, 30, 50], { asOf: '2020-02-29' })).toMatchObject({
      value: 30,
      exception: { class: 'bad' },
    });
    expect(of([30, 30], { asOf: '2019-04-01' })).toMatchObject({
      rag: 'noData',
      period: null,
      exception: null,
    });
  });

  it('uses the criteria in force on the day', () => {
    const later = { version: 2, adoptedBy: 'Board', effectiveFrom: '2025-01-01', rules: [] };
    expect(of([30, 30], { criteria: [...criteria, later] }).exception).toBeNull();
    expect(of([30, 30], { criteria: [...criteria, later], asOf: '2024-12-31' }).exception?.version).toBe(1);
  });

  it('a gap breaks two in a row, whether the missing period is listed or left out', () => {
    expect(of([50, 50, 30, null, 30]).exception).toBeNull();
    const leftOut = monthly([50, 50, 30, null, 30]).filter(({ value }) => value !== null);
    expect(of([], { series: leftOut })).toMatchObject({ rag: 'red', exception: null });
    expect(of([50, 50, 30, 30]).exception?.class).toBe('bad');
  });

  it('a missing latest figure is no data, and nothing is said of it', () => {
    expect(of([...LEVEL, null])).toMatchObject({
      rag: 'noData',
      exception: null,
      direction: { overall: 'unknown' },
    });
    expect(of([])).toMatchObject({
      rag: 'noData',
      value: null,
      period: null,
      target: null,
      xmr: { variation: null },
    });
  });

  it('a new definition starts the chart afresh', () => {
    const found = of([...LEVEL, ...LEVEL.map((v) => v + 40)], { breaks: ['2021-02-01'] });
    expect(found.xmr?.segments).toHaveLength(2);
    expect(found.xmr?.variation).toBe('common');
  });

  it('while a stretch is short after a break, it is read as a run chart, on trial', () => {
    const found = of([...LEVEL, ...LEVEL.slice(0, 5).map((v) => v + 40)], { rebasedFrom: ['2021-02-01'] });
    expect(found.xmr).toMatchObject({ variation: null, segments: [{ trial: false }, { trial: true }] });
    expect(found.runChart?.median).toBe(81);
    expect(found.recommendedResponse.kind).toBe('nothing');
    expect(found.direction.previous).not.toBeNull();
    expect(found.exception).toBeNull();
  });

  it('a tenant has its charts read as it decided', () => {
    const charts = { chartTrendPoints: 6, chartShiftPoints: 8, chartScreenOutliers: true };
    const rising = [...LEVEL, 30, 31, 32, 33, 34, 35];
    expect(of(rising, { charts }).xmr).toMatchObject({
      trendLength: 6,
      shiftLength: 8,
      screenOutliers: true,
    });
    expect(
      of(rising)
        .xmr.points.at(-1)
        ?.signals.map(({ rule }) => rule),
    ).not.toContain('trend');
    expect(
      of(rising, { charts })
        .xmr.points.at(-1)
        ?.signals.map(({ rule }) => rule),
    ).toContain('trend');
  });

  it('a change for the worse in a seasonal series is compared with the year before, not challenged', () => {
    const winters = Array.from({ length: 60 }, (_, i) => 40 + 5 * Math.sin((i * Math.PI) / 6));
    const found = of([...winters, 20]);
    expect(found).toMatchObject({ seasonal: true, xmr: { variation: 'concernLow' } });
    expect(found.recommendedResponse).toMatchObject({ kind: 'nothing', hotHouse: false });
    expect(found.recommendedResponse.words).toContain('year before');
    // Without its season the fall stands alone: every other change on the year is nothing.
    const { changes, limits } = found.onYear ?? { changes: [], limits: null };
    expect(changes.slice(0, 12)).toEqual(Array<null>(12).fill(null));
    expect(changes.slice(12, 60).every((change) => Math.abs(change ?? 1) < 1e-9)).toBe(true);
    expect(changes.at(-1)).toBeCloseTo(-20, 9);
    expect(limits?.trial).toBe(false);
    expect(changes.at(-1)).toBeLessThan(limits?.lower ?? Number.NEGATIVE_INFINITY);
    expect(of([...LEVEL, ...LEVEL, ...LEVEL, ...LEVEL, ...LEVEL]).onYear).toBeNull();
  });
});
