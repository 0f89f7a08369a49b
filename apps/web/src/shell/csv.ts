/**
 * Rows as CSV (RFC 4180), the headings first. A cell that a spreadsheet would take for a formula is disarmed with an
 * apostrophe; a plain negative number stays one.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** Rows that come a page at a time as CSV, a piece for each page, the headings first. */
export async function* csvPieces<T>(
  headings: readonly string[],
  pages: AsyncIterable<readonly T[]>,
  cellsOf: (row: T) => readonly string[],
): AsyncGenerator<string> {
  let head: (readonly string[])[] = [headings];
  for await (const rows of pages) {
    yield csvText([...head, ...rows.map(cellsOf)]);
    head = [];
  }
}

function cell(text: string): string {
  const disarmed = /^\s*[=+@\t\r]|^\s*-(?!\d+(\.\d+)?$)/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(disarmed) ? `"${disarmed.replaceAll('"', '""')}"` : disarmed;
}
