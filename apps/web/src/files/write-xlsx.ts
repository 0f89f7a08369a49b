import writeSheets, { type Cell } from 'write-excel-file/node';
import type { CellValue, Heading, Table } from './table.ts';

/** The most characters a cell may hold, by Excel's own limits. */
const LONGEST_CELL = 32_767;

/**
 * A table as a workbook: the table, and a sheet that says what its columns mean. Words are written as words, whatever
 * they begin with, so nothing in them runs; figures are numbers, days are dates.
 */
export async function xlsxOf(table: Table): Promise<Buffer> {
  const { headings, rows } = table;
  const head = headings.map(({ name }): Cell => ({ value: name, type: String, fontWeight: 'bold' }));
  const data = rows.map((row) => headings.map((heading, index) => cellOf(heading, row[index] ?? null)));
  return writeSheets([
    {
      sheet: 'Table',
      data: [head, ...data],
      columns: headings.map(({ name }) => ({ width: Math.max(12, name.length + 2) })),
      stickyRowsCount: 1,
    },
    { sheet: 'Columns', data: aboutOf(table), columns: [{ width: 28 }, { width: 36 }, { width: 90 }] },
  ]).toBuffer();
}

function cellOf({ datatype }: Heading, value: CellValue): Cell {
  if (value === null) return null;
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'boolean') return { value: value ? 'yes' : 'no', type: String };
  if (datatype === 'date') return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  return textCell(value);
}

function textCell(text: string): Cell {
  return { value: printable(text).slice(0, LONGEST_CELL), type: String };
}

/** Without the characters that XML has no way to write. */
function printable(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
}

function aboutOf({ title, description, headings, source }: Table): Cell[][] {
  const bold = (value: string): Cell => ({ value, type: String, fontWeight: 'bold' });
  return [
    [bold(title)],
    [textCell(description)],
    ...(source ? [[textCell(`${source.attribution} ${source.licence}`)]] : []),
    [],
    [bold('Heading'), bold('Title'), bold('Meaning')],
    ...headings.map(({ name, title: words, note }) => [
      textCell(name),
      textCell(words),
      textCell(note ?? ''),
    ]),
  ];
}
