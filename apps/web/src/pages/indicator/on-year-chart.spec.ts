import type { Series } from '../../charts/series.ts';
import { onYearChart } from './on-year-chart.ts';

const months = Array.from({ length: 40 }, (_, at) => {
  const [year, month] = [2023 + Math.floor(at / 12), String((at % 12) + 1).padStart(2, '0')];
  return { label: `${year} M${month}`, start: `${year}-${month}-01`, end: `${year}-${month}-28` };
});
const nothing = months.map(() => null);
const changes = months.map((_, at) => (at < 12 ? null : at === 39 ? 6.5 : (at % 5) - 2));
const series = (onYear: Series['onYear']): Series => ({
  labels: months.map(({ label }) => label),
  starts: months.map(({ start }) => start),
  ends: months.map(({ end }) => end),
  values: months.map((_, at) => 20 + (at % 12)),
  ...{ numerators: nothing, denominators: nothing, statuses: nothing, rag: nothing, targets: nothing },
  ...{ lower: nothing, upper: nothing, limits: null, stretches: [], reading: null, onYear },
  ...{ points: nothing, reasons: nothing },
});
const limits = { mean: 0, upper: 4, lower: -4, trial: false };
const about = { title: 'A measure', decimals: 1 };

describe('the chart of changes on the year', () => {
  it('draws them beside their usual range, and tells the latest', () => {
    const chart = onYearChart(series({ changes, limits }), about, false);
    expect(chart).toMatchObject({
      latest: { label: '2026 M04', change: 6.5 },
      usual: { lower: -4, upper: 4 },
      within: false,
    });
    expect(chart?.wide).toContain('A measure: change on the year, 2024 M01 to 2026 M04');
    expect(chart?.narrow).toContain('<svg');
  });

  it('promises no range while that is on trial, and draws nothing where nothing follows the seasons', () => {
    const trial = { ...limits, trial: true };
    expect(onYearChart(series({ changes, limits: trial }), about, true)).toMatchObject({
      usual: null,
      within: true,
    });
    expect(onYearChart(series(null), about, false)).toBeNull();
    expect(onYearChart(series({ changes: nothing, limits: null }), about, false)).toBeNull();
    expect(onYearChart(null, about, false)).toBeNull();
  });
});
