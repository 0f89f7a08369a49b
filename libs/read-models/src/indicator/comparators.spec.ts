import { comparatorRows } from './comparators.ts';

const area = (code: string, value: number) => ({
  period_start: '2026-03-01',
  period_label: 'March 2026',
  area_code: code,
  area_name: `Area ${code}`,
  value,
  numerator: null,
  denominator: null,
});
const own = { areaCode: 'E01', areaName: 'Ours', value: 45 };

describe('comparator rows', () => {
  it('stand best first by polarity, equals sharing a rank', () => {
    const found = [area('E02', 50), area('E03', 45), area('E04', 30)];
    const ranks = (polarity: 'higher' | 'lower') =>
      comparatorRows(found, own, polarity, null).map((row) => [row.areaName, row.rank]);
    expect(ranks('higher')).toEqual([
      ['Area E02', 1],
      ['Area E03', 2],
      ['Ours', 2],
      ['Area E04', 4],
    ]);
    expect(ranks('lower')[0]).toEqual(['Area E04', 1]);
  });

  it('are closest to the target first where that is what counts', () => {
    const rows = comparatorRows([area('E02', 60), area('E03', 41)], own, 'on_target', 42);
    expect(rows.map(({ areaName }) => areaName)).toEqual(['Area E03', 'Ours', 'Area E02']);
  });

  it('have no rank where neither way is better', () => {
    const rows = comparatorRows([area('E02', 60)], own, 'neutral', null);
    expect(rows.map(({ value, rank }) => [value, rank])).toEqual([
      [60, null],
      [45, null],
    ]);
  });

  it('have the whole country among them, unranked', () => {
    const rows = comparatorRows([area('E92000001', 60), area('E02', 50)], own, 'higher', null);
    expect(rows.map(({ benchmark, rank }) => [benchmark, rank])).toEqual([
      [true, null],
      [false, 1],
      [false, 2],
    ]);
  });

  it('never show the own area twice, and nothing without an own figure', () => {
    expect(comparatorRows([area('E01', 44), area('E02', 60)], own, 'higher', null)).toHaveLength(2);
    expect(comparatorRows([area('E02', 60)], { ...own, value: null }, 'higher', null)).toEqual([]);
    expect(comparatorRows([], own, 'higher', null)).toEqual([]);
  });
});
