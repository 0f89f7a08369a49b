import { CsvError, parse } from 'csv-parse/sync';
import type { Cell } from './cells.ts';

/** One thing wrong with a file. Rows are counted as a spreadsheet does: the header is row 1. */
export interface TableProblem {
  file: string;
  row: number;
  column: string | null;
  message: string;
}

/** The columns of a file: every one is wanted, and no other is allowed. */
export type Shape = Record<string, Cell<unknown>>;

/** A row as read, with where it stands. */
export type RowOf<S extends Shape> = {
  [K in keyof S]: S[K] extends Cell<infer T> ? T : never;
} & { row: number };

/**
 * Reads a UTF-8 CSV strictly: exactly the expected columns, in any order, and every cell as its column says. Rows with a
 * problem are left out of `rows`; whoever calls takes nothing when there is any.
 */
export function readTable<S extends Shape>(
  file: string,
  content: string,
  shape: S,
): { rows: RowOf<S>[]; problems: TableProblem[] } {
  const problems: TableProblem[] = [];
  const parsed = parseLines(file, content);
  if ('message' in parsed) return { rows: [], problems: [parsed] };
  const [header = [], ...lines] = parsed.lines;
  const wanted = Object.keys(shape);
  const report = (row: number, column: string | null, message: string) =>
    void problems.push({ file, row, column, message });
  for (const column of wanted) if (!header.includes(column)) report(1, column, 'is missing from the header');
  for (const column of new Set(header)) {
    if (!wanted.includes(column)) report(1, column, 'is not a known column');
    else if (header.indexOf(column) !== header.lastIndexOf(column)) report(1, column, 'stands twice');
  }
  if (problems.length) return { rows: [], problems };

  const rows: RowOf<S>[] = [];
  lines.forEach((line, index) => {
    const row = index + 2;
    if (line.length !== header.length) {
      return report(row, null, `has ${line.length} columns where the header has ${header.length}`);
    }
    const read: Record<string, unknown> = { row };
    let whole = true;
    header.forEach((column, position) => {
      const cell = shape[column]?.(line[position] ?? '');
      if (cell?.ok) read[column] = cell.value;
      else {
        whole = false;
        report(row, column, cell?.message ?? 'is not a known column');
      }
    });
    if (whole) rows.push(read as RowOf<S>);
  });
  return { rows, problems };
}

function parseLines(file: string, content: string): { lines: string[][] } | TableProblem {
  try {
    const options = { bom: true, relax_column_count: true, skip_empty_lines: false };
    return { lines: parse(content, options) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = typeof error.lines === 'number' ? error.lines : 1;
    return { file, row, column: null, message: `is not well-formed CSV: ${error.message}` };
  }
}
