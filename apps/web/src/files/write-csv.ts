import { disarm } from '#kernel/formula';
import type { CellValue, Table } from './table.ts';

/**
 * A table as CSV (RFC 4180): UTF-8, headings first, numbers as they are held with a point for decimals, nothing as an
 * empty cell. A text that a spreadsheet would run is disarmed; a number never needs it.
 */
export function csvOf({ headings, rows }: Table): string {
  return csvText([headings.map(({ name }) => name), ...rows]);
}

/** Tables that follow each other as one CSV, a piece for each, the headings once. */
export async function* csvPieces(pages: AsyncIterable<Table>): AsyncGenerator<string> {
  let first = true;
  for await (const page of pages) {
    yield first ? csvOf(page) : csvText(page.rows);
    first = false;
  }
}

/** Rows as CSV. */
function csvText(rows: readonly (readonly CellValue[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  const text = disarm(value);
  // A semicolon divides cells where commas are decimal points: quoted, what comes after it stays inside.
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
