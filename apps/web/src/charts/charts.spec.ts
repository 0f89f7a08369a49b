import { seriesFrom, windowStart } from './chart-window.ts';
import { longRunChart } from './long-run-chart.ts';
import { pointMark } from './palette.ts';
import type { Series } from './series.ts';
import { sparkline } from './sparkline.ts';
import { trajectoryChart } from './trajectory-chart.ts';

/** Quarters from April 2016 on, the values as given. */
function quarterly(values: readonly (number | null)[], more: Partial<Series> = {}): Series {
  const day = (index: number): string =>
    `${2016 + Math.floor(index / 4)}-${['04', '07', '10', '12'][index % 4]}-01`;
  const all = <T>(value: T): T[] => values.map(() => value);
  return {
    labels: values.map((_, index) => `Q${(index % 4) + 1} ${2016 + Math.floor(index / 4)}`),
    starts: values.map((_, index) => day(index)),
    ends: values.map((_, index) => day(index)),
    values,
    numerators: all(null),
    denominators: all(null),
    statuses: all('final'),
    rag: all('green'),
    targets: all(45),
    lower: all(43),
    upper: all(47),
    limits: null,
    stretches: [],
    reading: null,
    points: all(null),
    reasons: all(null),
    ...more,
  };
}

const words = {
  id: 'c',
  title: 'Recycling <share>',
  description: 'It fell & rose.',
  decimals: 1,
  narrow: false,
};
const wave = (count: number): number[] => Array.from({ length: count }, (_, index) => 40 + (index % 5));

describe('the long-run chart', () => {
  const stretch = {
    from: '2016-04-01',
    to: '2019-10-01',
    mean: 42,
    median: 41.9,
    upper: 46,
    lower: 38,
    trial: false,
    reason: null,
  };
  const stretches = [stretch];

  it('has a name and a description, both escaped, and no inline style or script hook', () => {
    const svg = longRunChart(quarterly(wave(8)), words);
    expect(svg).toContain('role="img"');
    expect(svg).toContain('aria-labelledby="c-title c-desc"');
    expect(svg).toContain('<title id="c-title">Recycling &lt;share&gt;</title>');
    expect(svg).toContain('<desc id="c-desc">It fell &amp; rose.</desc>');
    expect(svg).not.toMatch(/ style=|<style|ecmeta|NaN/);
    expect(svg).not.toMatch(/<svg[^>]*(?<!viewB)(?<!-)\b(width|height)=/);
  });

  it('draws the target dashed and the band filled, and neither when there is no target', () => {
    const none = wave(8).map(() => null);
    const withTarget = longRunChart(quarterly(wave(8)), words);
    const without = longRunChart(quarterly(wave(8), { targets: none, lower: none, upper: none }), words);
    expect(withTarget).toContain('stroke="#b01515"');
    expect(withTarget).toContain('fill="#f3dcdc"');
    expect(without).not.toContain('#b01515');
    expect(without).not.toContain('#f3dcdc');
  });

  it('draws mean and limits of every stretch, and the median with other dashes while they are on trial', () => {
    const whole = longRunChart(quarterly(wave(13), { stretches }), words);
    expect(whole).toContain('stroke="#6b7177"');
    const trial = longRunChart(quarterly(wave(12), { stretches: [{ ...stretch, trial: true }] }), words);
    expect(trial).toContain('stroke-dasharray="1,5"');
    expect(whole).not.toContain('stroke-dasharray="1,5"');
    expect(longRunChart(quarterly(wave(12)), words)).not.toContain('stroke="#6b7177"');
  });

  it('parts one stretch from the next by an upright line, when the parting is among the periods drawn', () => {
    const two = [
      { ...stretch, to: '2017-12-01' },
      { ...stretch, from: '2018-04-01', reason: 'New bins.' },
    ];
    const parted = longRunChart(quarterly(wave(14), { stretches: two }), words);
    expect(parted).toContain('stroke="#490092"');
    expect(longRunChart(quarterly(wave(14), { stretches }), words)).not.toContain('stroke="#490092"');
    expect(longRunChart(seriesFrom(quarterly(wave(14), { stretches: two }), 9), words)).not.toContain(
      '#490092',
    );
  });

  it('marks a special-cause point by shape and letter as well as colour', () => {
    const points = wave(14).map((_, index) => (index === 13 ? 'concernLow' : null));
    const svg = longRunChart(quarterly(wave(14), { points, stretches }), words);
    expect(svg).toContain('>L</text>');
    expect(svg).toContain('fill="#b8500a"');
    expect(longRunChart(quarterly(wave(14), { stretches }), words)).not.toContain('>L</text>');
  });

  it('leaves a gap where a figure is missing', () => {
    const whole = longRunChart(quarterly([40, 41, 42, 41]), words);
    const broken = longRunChart(quarterly([40, null, 42, 41]), words);
    const dots = (svg: string): number => (svg.match(/fill="#1d2733"/g) ?? []).length;
    expect(dots(whole) - dots(broken)).toBe(1);
    expect(broken).not.toContain('NaN');
  });

  it('writes period labels as text, escaped', () => {
    const svg = longRunChart(quarterly([1, 2], { labels: ['<b>', '2025/26'] }), words);
    expect(svg).toContain('2025/26');
    expect(svg).not.toContain('<b>');
  });
});

describe('the periods drawn', () => {
  it('are all of them up to 24', () => {
    expect(windowStart(quarterly(wave(24)))).toBe(0);
  });

  it('are the last 24 where three years hold fewer', () => {
    expect(windowStart(quarterly(wave(40)))).toBe(16);
  });

  it('are the last three years where they hold more than 24', () => {
    const months = wave(60);
    const starts = months.map(
      (_, index) => `${2021 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`,
    );
    const series = quarterly(months, { starts });
    const start = windowStart(series);
    expect(starts[start]).toBe('2022-12-01');
    expect(seriesFrom(series, start).values).toHaveLength(37);
  });
});

describe('special-cause marks', () => {
  it('differ in shape between better, worse and not judged', () => {
    const symbols = ['improvementHigh', 'concernHigh', 'neitherHigh'].map(
      (point) => pointMark(point)?.symbol,
    );
    expect(new Set(symbols).size).toBe(3);
  });

  it('are absent for common cause', () => {
    expect(pointMark(null)).toBeNull();
    expect(pointMark('common')).toBeNull();
  });
});

describe('the sparkline', () => {
  it('stays under a kilobyte for 24 figures and says the same in words', () => {
    const svg = sparkline({ values: wave(24), target: 45, decimals: 1 });
    expect(svg.length).toBeLessThan(1024);
    expect(svg).toContain('aria-label="Last 24 figures: from 40.0 to 43.0, lowest 40.0, highest 44.0"');
    expect(svg).toContain('gt-spark__target');
  });

  it('breaks the line at a missing figure and stays inside its box', () => {
    const svg = sparkline({ values: [1, 2, null, 3, 4], target: null, decimals: 0 });
    expect(svg.match(/M\d/g)).toHaveLength(2);
    expect(svg).not.toMatch(/NaN|Infinity/);
  });

  it('draws a level line without dividing by nothing, and nothing for a single figure', () => {
    expect(sparkline({ values: [5, 5, 5], target: null, decimals: 0 })).not.toContain('NaN');
    expect(sparkline({ values: [null, 5], target: 5, decimals: 0 })).toBe('');
  });
});

describe('the trajectory chart', () => {
  it('draws plan, actual and target each in its own way', () => {
    const svg = trajectoryChart({
      ...words,
      labels: ['Q1', 'Q2', 'Q3'],
      planned: [38, 40, 42],
      actual: [38, 39, null],
      target: [45, 45, 45],
    });
    expect(svg).toContain('stroke="#490092"');
    expect(svg).toContain('stroke="#1d2733"');
    expect(svg).toContain('stroke="#b01515"');
    expect(svg.match(/stroke-dasharray/g)?.length).toBeGreaterThanOrEqual(2);
  });
});
