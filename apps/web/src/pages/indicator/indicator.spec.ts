import type { Series } from '../../charts/series.ts';
import { contributionPeriods } from './contribution-periods.ts';
import { indicatorCharts } from './indicator-charts.ts';
import { csvField, seriesCsv, seriesRows } from './series-table.ts';

const series: Series = {
  labels: ['2023/24', '2024/25, provisional'],
  starts: ['2023-04-01', '2024-04-01'],
  ends: ['2024-03-31', '2025-03-31'],
  values: [58.4, 57.512345],
  numerators: [null, 575],
  denominators: [null, 1000],
  statuses: ['final', 'provisional'],
  rag: ['noTarget', 'red'],
  targets: [null, 60],
  lower: [null, 59],
  upper: [null, 61],
  limits: null,
  points: [null, null],
  reasons: [null, null],
};

describe('the table of an indicator', () => {
  it('has the newest period first', () => {
    expect(seriesRows(series).map((row) => row.start)).toEqual(['2024-04-01', '2023-04-01']);
  });
});

describe('the CSV of an indicator', () => {
  it('holds every figure as it is, oldest first', () => {
    const lines = seriesCsv(series).split('\r\n');
    expect(lines[0]).toContain('period,period_start,period_end,value,');
    expect(lines[1]).toBe('2023/24,2023-04-01,2024-03-31,58.4,,,final,,,,noTarget,');
    expect(lines[2]).toBe(
      '"2024/25, provisional",2024-04-01,2025-03-31,57.512345,575,1000,provisional,60,59,61,red,',
    );
    expect(lines).toHaveLength(4);
  });

  it('says what is unusual, and by which rule', () => {
    const marked = { ...series, points: [null, 'concernLow'], reasons: [null, 'outside the limits'] };
    expect(seriesRows(marked)[0]?.unusual).toBe('unusually low, for the worse (outside the limits)');
    expect(seriesCsv(marked)).toContain(',red,"unusually low, for the worse (outside the limits)"');
  });

  it('quotes what needs it and disarms formulas, but not negative numbers', () => {
    expect(csvField('say "hi"')).toBe('"say ""hi"""');
    expect(csvField('=1+1')).toBe("'=1+1");
    expect(csvField(-3.5)).toBe('-3.5');
  });
});

describe('the charts of an indicator', () => {
  const about = { title: 'Recycling', caption: 'It fell.', decimals: 1 };

  it('are two, with ids of their own and the caption as description', () => {
    const charts = indicatorCharts(series, about, false);
    expect(charts?.wide).toContain('id="chart-wide-desc">It fell.');
    expect(charts?.narrow).toContain('id="chart-narrow-desc">It fell.');
    expect(charts).toMatchObject({
      shortened: false,
      hasTarget: true,
      hasBand: true,
      hasLimits: false,
      hasSpecialCause: false,
    });
  });

  it('are none without a figure', () => {
    expect(indicatorCharts({ ...series, values: [null, null] }, about, false)).toBeNull();
    expect(indicatorCharts(null, about, false)).toBeNull();
  });
});

describe('contributions', () => {
  it('are grouped by period with how many are signed', () => {
    const part = (periodStart: string, state: string) => ({
      periodStart,
      periodLabel: periodStart.slice(0, 4),
      state,
    });
    const overlap = { periodStart: '2024-04-01', reason: 'Two lists overlap.' };
    const periods = contributionPeriods(
      [
        part('2025-04-01', 'signed'),
        part('2025-04-01', 'restated'),
        part('2025-04-01', 'awaited'),
        part('2024-04-01', 'signed'),
      ],
      [overlap],
    );
    expect(periods.map((period) => period.overlap)).toEqual([null, overlap]);
    expect(periods.map((period) => [period.periodLabel, period.signed, period.rows.length])).toEqual([
      ['2025', 2, 3],
      ['2024', 1, 1],
    ]);
  });
});
