import type { Series } from '../../charts/series.ts';
import { pathLines, pathWithActuals } from './trajectory-view.ts';

const none = [null, null, null];
const series: Series = {
  labels: ['Q1', 'Q2', 'Q3'],
  starts: ['2026-04-01', '2026-07-01', '2026-10-01'],
  ends: ['2026-06-30', '2026-09-30', '2026-12-31'],
  values: [52, null, 54],
  numerators: none,
  denominators: none,
  statuses: none,
  rag: none,
  targets: [58, 58, 60],
  lower: none,
  upper: none,
  limits: null,
  stretches: [],
  reading: null,
  points: none,
  reasons: none,
};

describe('pathWithActuals', () => {
  it('sets beside each point the figure of the period it falls in', () => {
    const planned = ['2026-06-30', '2026-09-01', '2026-12-31', '2027-03-31'].map((date) => ({
      date,
      value: 55,
    }));
    expect(pathWithActuals(planned, series).map(({ actual }) => actual)).toEqual([52, null, 54, null]);
  });

  it('knows no figures without a series', () => {
    expect(pathWithActuals([{ date: '2026-06-30', value: 55 }], null)).toEqual([
      { date: '2026-06-30', value: 55, actual: null },
    ]);
  });
});

describe('pathLines', () => {
  it('draws past figures and the path ahead on one line of periods', () => {
    const planned = [
      { date: '2026-12-31', periodLabel: 'Q3', value: 55 },
      { date: '2027-03-31', periodLabel: 'Q4', value: 57 },
    ];
    expect(pathLines(planned, series)).toEqual({
      labels: ['Q1', 'Q2', 'Q3', 'Q4'],
      planned: [null, null, 55, 57],
      actual: [52, null, 54, null],
      target: [58, 58, 60, 60],
    });
  });

  it('keeps the distance of a point that lies further ahead', () => {
    const planned = [{ date: '2027-08-15', periodLabel: 'Q2', value: 57 }];
    expect(pathLines(planned, series)).toEqual({
      labels: ['Q1', 'Q2', 'Q3', '', '', 'Q2'],
      planned: [null, null, null, null, null, 57],
      actual: [52, null, 54, null, null, null],
      target: [58, 58, 60, 60, 60, 60],
    });
  });
});
