import type { Series } from '../../charts/series.ts';
import { contributionPeriods } from './contribution-periods.ts';
import { indicatorCharts } from './indicator-charts.ts';
import { csvOf } from '../../files/write-csv.ts';
import { contributionsTable, observationsTable, type IndicatorData } from './indicator-files.ts';
import { seriesRows } from './series-table.ts';

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
  stretches: [],
  reading: null,
  points: [null, null],
  reasons: [null, null],
};

describe('the table of an indicator', () => {
  it('has the newest period first', () => {
    expect(seriesRows(series).map((row) => row.start)).toEqual(['2024-04-01', '2023-04-01']);
  });
});

describe('the file of an indicator', () => {
  const council = { code: 'council', name: 'Council', gssCode: 'E08000009' };
  const part = {
    organisation: council,
    periodLabel: '2024/25',
    periodStart: '2024-04-01',
    value: 57.5,
    numerator: null,
    denominator: null,
    state: 'signed',
    revision: 1,
    missing: null,
    restatedReason: null,
    signedBy: 'Partner lead',
    signedAt: '2025-05-01T09:00:00.000Z',
    verifiedBy: null,
    commentary: '=cmd',
  };
  const data: IndicatorData = {
    code: 'recycling',
    title: 'Recycling',
    definition: 'What is recycled.',
    unitLabel: '%',
    partnership: { name: 'Partnership' },
    organisation: null,
    source: { publisher: 'Publisher', licence: 'OGL', attribution: 'Source: publisher.' },
    series,
    contributions: [part],
    targets: [],
    comparators: [],
  };

  it('has every figure as it is, oldest first, in the layout of the Office for National Statistics', () => {
    const lines = csvOf(observationsTable(data, series)).split('\r\n');
    expect(lines[0]).toBe(
      'period,period_start,period_end,area_code,area_name,organisation,indicator,indicator_title,value,numerator,' +
        'denominator,unit,obs_status,figure_status,missing_kind,missing_reason,target,tolerance_lower,tolerance_upper,rag,special_cause',
    );
    expect(lines[1]).toBe(
      '2023/24,2023-04-01,2024-03-31,E08000009,Council,Council,recycling,Recycling,58.4,,,%,A,final,,,,,,noTarget,',
    );
    expect(lines[2]).toMatch(
      /^"2024\/25, provisional",.*,57.512345,575,1000,%,P,provisional,,,60,59,61,red,$/,
    );
    expect(lines).toHaveLength(4);
  });

  it('names the partnership and no area where several organisations make up the total', () => {
    const two = { ...part, organisation: { code: 'other', name: 'Other', gssCode: 'E08000002' } };
    const [, line] = csvOf(observationsTable({ ...data, contributions: [part, two] }, series)).split('\r\n');
    expect(line).toContain('2024-03-31,,Partnership,,recycling');
  });

  it('says what is unusual, and by which rule', () => {
    const marked = { ...series, points: [null, 'concernLow'], reasons: [null, 'outside the limits'] };
    expect(seriesRows(marked)[0]?.unusual).toBe('unusually low, for the worse (outside the limits)');
    expect(csvOf(observationsTable(data, marked))).toContain(
      ',red,"unusually low, for the worse (outside the',
    );
  });

  it('has what each organisation signed, with its words disarmed', () => {
    expect(csvOf(contributionsTable(data))).toContain(
      ",57.5,,,%,signed,,1,,Partner lead,2025-05-01T09:00:00.000Z,,'=cmd",
    );
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
      hasTrial: false,
      breaks: [],
      hasSpecialCause: false,
    });
  });

  it('are none without a figure', () => {
    expect(indicatorCharts({ ...series, values: [null, null] }, about, false)).toBeNull();
    expect(indicatorCharts(null, about, false)).toBeNull();
  });
});

describe('a period without a figure', () => {
  const words = 'Not collected. The count was called off.';
  const without = [{ start: '2024-04-01', kind: 'notCollected', reason: 'The count was called off.', words }];
  const gap = { ...series, values: [1, null], statuses: ['final', 'missing'], without };

  it('has its reason in the table, and beside the chart with its mark in the key', () => {
    expect(seriesRows(gap)[0]).toMatchObject({ value: null, missing: words, missingKind: 'notCollected' });
    expect(seriesRows(gap)[1]).toMatchObject({ value: 1, missing: null });
    const charts = indicatorCharts(gap, { title: 'Share', caption: 'A share.', decimals: 1 }, false);
    expect(charts?.hasGaps).toBe(true);
    expect(charts?.without).toEqual([{ label: gap.labels[1], gap: true, words }]);
    expect(charts?.wide).toContain('×');
  });

  it('has nothing of the kind where nobody said why', () => {
    const charts = indicatorCharts(
      { ...gap, without: [] },
      { title: 'S', caption: 'S.', decimals: 1 },
      false,
    );
    expect(charts).toMatchObject({ hasGaps: false, without: [] });
    expect(charts?.wide).not.toContain('×');
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
        part('2024-04-01', 'missing'),
      ],
      [overlap],
    );
    expect(periods.map((period) => period.overlap)).toEqual([null, overlap]);
    expect(
      periods.map((period) => [period.periodLabel, period.signed, period.lacking, period.rows.length]),
    ).toEqual([
      ['2025', 2, 0, 3],
      ['2024', 1, 1, 2],
    ]);
  });
});
