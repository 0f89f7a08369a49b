import { financialYear } from '../case-form/plan-view.ts';

interface Heading {
  readonly year: number;
  readonly unit: string;
  readonly amount: number;
  readonly reserved: number;
  readonly movedIn: number;
  readonly movedOut: number;
  readonly available: number;
}

const columns = ['amount', 'reserved', 'movedIn', 'movedOut', 'available'] as const;

/** Headings by financial year, newest first, in each money before staff, with the sum of every column in its unit. */
export function headingsByYear<H extends Heading>(headings: readonly H[]) {
  const years = [...new Set(headings.map(({ year }) => year))].toSorted((a, b) => b - a);
  const tables = years.flatMap((year) => ['GBP', 'FTE'].map((unit) => ({ year, unit })));
  return tables.flatMap(({ year, unit }) => {
    const rows = headings.filter((one) => one.year === year && one.unit === unit);
    if (rows.length === 0) return [];
    const sumOf = (column: (typeof columns)[number]): number =>
      rows.reduce((sum, row) => sum + row[column], 0);
    const total = Object.fromEntries(columns.map((column) => [column, sumOf(column)]));
    const words = unit === 'FTE' ? `${financialYear(year)}, staff` : financialYear(year);
    return [{ year: words, unit, headings: rows, total }];
  });
}
