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
      comparatorRows(found, own, { polarity, target: null, choice: null }).map((row) => [
        row.areaName,
        row.rank,
      ]);
    expect(ranks('higher')).toEqual([
      ['Area E02', 1],
      ['Area E03', 2],
      ['Ours', 2],
      ['Area E04', 4],
    ]);
    expect(ranks('lower')[0]).toEqual(['Area E04', 1]);
  });

  it('are closest to the target first where that is what counts', () => {
    const rows = comparatorRows([area('E02', 60), area('E03', 41)], own, {
      polarity: 'on_target',
      target: 42,
      choice: null,
    });
    expect(rows.map(({ areaName }) => areaName)).toEqual(['Area E03', 'Ours', 'Area E02']);
  });

  it('have no rank where neither way is better', () => {
    const rows = comparatorRows([area('E02', 60)], own, { polarity: 'neutral', target: null, choice: null });
    expect(rows.map(({ value, rank }) => [value, rank])).toEqual([
      [60, null],
      [45, null],
    ]);
  });

  it('have the whole country among them, unranked', () => {
    const rows = comparatorRows([area('E92000001', 60), area('E02', 50)], own, {
      polarity: 'higher',
      target: null,
      choice: null,
    });
    expect(rows.map(({ benchmark, rank }) => [benchmark, rank])).toEqual([
      [true, null],
      [false, 1],
      [false, 2],
    ]);
  });

  it('never show the own area twice, and nothing without an own figure', () => {
    expect(
      comparatorRows([area('E01', 44), area('E02', 60)], own, {
        polarity: 'higher',
        target: null,
        choice: null,
      }),
    ).toHaveLength(2);
    expect(
      comparatorRows(
        [area('E02', 60)],
        { ...own, value: null },
        { polarity: 'higher', target: null, choice: null },
      ),
    ).toEqual([]);
    expect(comparatorRows([], own, { polarity: 'higher', target: null, choice: null })).toEqual([]);
  });

  it('are those of the set alone where one is chosen; an area that measures otherwise is shown with what differs, unranked', () => {
    const found = [
      area('E02', 50),
      area('E03', 60),
      area('E04', 30),
      area('E92000001', 55),
      area('W92000004', 1),
    ];
    const choice = {
      areas: ['E02', 'E03'],
      benchmark: 'E92000001',
      differs: [{ areaCode: 'E03', how: 'By survey.' }],
    };
    const rows = comparatorRows(found, own, { polarity: 'higher', target: null, choice });
    expect(rows.map(({ areaName, rank, differs }) => [areaName, rank, differs])).toEqual([
      ['Area E03', null, 'By survey.'],
      ['Area E92000001', null, null],
      ['Area E02', 1, null],
      ['Ours', 2, null],
    ]);
  });
});
