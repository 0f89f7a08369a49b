import { cellsOf, placeCells } from './pasted-cells.ts';
import type { PasteRow } from './pasted-cells.ts';

const row = (title: string, ratio = false, periodStart = '2026-04-01'): PasteRow => ({
  ...{ title, ratio, periodStart },
  periodLabel: periodStart === '2026-04-01' ? 'April 2026' : 'March 2026',
});
const rows = [
  row('Homes let'),
  row('Calls, answered', true),
  row('Waste recycled'),
  row('Waste recycled', false, '2026-03-01'),
];
const placed = (pasted: string) => {
  const { figures, problems } = placeCells(pasted, rows);
  return { figures: Object.fromEntries(figures), problems };
};

describe('cells pasted from a spreadsheet', () => {
  it('are read as spreadsheets copy them, quoted cells and empty lines with them', () => {
    expect(cellsOf('"Homes\nlet"\t1,200\n\n"say ""a"""\t5\n\n')).toEqual([
      ['Homes let', '1,200'],
      [''],
      ['say "a"', '5'],
    ]);
    expect(cellsOf('5" pipes\t3')).toEqual([['5" pipes', '3']]);
    expect(cellsOf('"never closed\t1')).toBeNull();
    expect(placed('"never closed\t1').problems).toEqual([expect.stringContaining('never closes')]);
    expect(placed(' \n ').problems).toEqual(['Paste at least one cell.']);
  });

  it('without names go by order, an empty line leaving its row alone', () => {
    expect(placed('12\n3\t4\n\n57.5%')).toEqual({
      figures: { 0: { value: '12' }, 1: { numerator: '3', denominator: '4' }, 3: { value: '57.5%' } },
      problems: [],
    });
    expect(placed('\n\t4').figures).toEqual({ 1: { denominator: '4' } });
  });

  it('are told by line where they fit nowhere, and the others still go where they belong', () => {
    expect(placed('1\t2\n\n3\n4\n5')).toEqual({
      figures: { 2: { value: '3' }, 3: { value: '4' } },
      problems: ['Line 1: Homes let takes one cell, not more.', 'Line 5: there is no figure left for it.'],
    });
  });

  it('with names go by name and period, whatever their order, below a line of headings', () => {
    const pasted =
      'Measure\tPeriod\tFigure\nwaste  RECYCLED\tMarch 2026\t57.5\nCalls answered\t3\t4\nWaste recycled\t2026-04-01\t58';
    expect(placed(pasted)).toEqual({
      figures: { 1: { numerator: '3', denominator: '4' }, 2: { value: '58' }, 3: { value: '57.5' } },
      problems: [],
    });
  });

  it('with names are never guessed', () => {
    const pasted = [
      ...['Homes left\t1', 'Waste recycled\t5', 'Calls answered\t3', 'Homes let\tMay 2026\t3', '7'],
      ...['Homes let\t4', 'Homes let\t5'],
    ].join('\n');
    expect(placed(pasted)).toEqual({
      figures: { 0: { value: '4' } },
      problems: [
        'Line 1: no figure due is called “Homes left”.',
        'Line 2: “Waste recycled” is due for more than one period; say which in the next cell.',
        'Line 3: Calls, answered takes two numbers, and there is one.',
        'Line 4: “May 2026” is neither a number nor April 2026.',
        'Line 5: it has no measure’s name, and other lines have.',
        'Line 7: Homes let stands in an earlier line too.',
      ],
    });
  });
});
