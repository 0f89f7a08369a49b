import { financialYear } from '../case-form/plan-view.ts';

interface Heading {
  readonly year: number;
  readonly amount: number;
  readonly reserved: number;
  readonly movedIn: number;
  readonly movedOut: number;
  readonly available: number;
}

const columns = ['amount', 'reserved', 'movedIn', 'movedOut', 'available'] as const;

/** Headings by financial year, newest first, each year with the sum of every column; all in pence. */
export function headingsByYear<H extends Heading>(headings: readonly H[]) {
  const years = [...new Set(headings.map(({ year }) => year))].toSorted((a, b) => b - a);
  return years.map((year) => {
    const rows = headings.filter((one) => one.year === year);
    const sumOf = (column: (typeof columns)[number]): number =>
      rows.reduce((sum, row) => sum + row[column], 0);
    const total = Object.fromEntries(columns.map((column) => [column, sumOf(column)]));
    return { year: financialYear(year), headings: rows, total };
  });
}
