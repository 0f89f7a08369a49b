import { PlainPeriods } from './plain-period.ts';
import type { PlainTable } from './plain-table.ts';

/** One figure that a file has, by a reading that is not the product's. */
export interface ExpectedFigure {
  /** What the file calls the measure. */
  series: string;
  areaCode: string;
  areaName: string;
  /** The cell with the period, and what it says; null where it is no period of the series. */
  said: string;
  period: { start: string; end: string } | null;
  /** Null where the cell has no number. */
  value: number | null;
  numerator: number | null;
  denominator: number | null;
}

/** Everything of a file, and how often each series is reported. */
export interface Expected {
  rows: number;
  figures: ExpectedFigure[];
  periods: ReadonlyMap<string, PlainPeriods>;
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const numberOf = (cell = ''): number | null => (NUMBER.test(cell.trim()) ? Number(cell) : null);

/**
 * What a table says when its columns say what they are taken to say.
 *
 * @param roles of the columns, as the person agreed to them
 */
export function expectedOf({ headings, rows }: PlainTable, roles: readonly string[]): Expected {
  const all = (role: string): number[] => roles.flatMap((one, index) => (one === role ? [index] : []));
  const cellOf = (row: readonly string[], role: string): string => (row[roles.indexOf(role)] ?? '').trim();
  const values = all('value');
  const filled = rows.filter((row) => row.filter((cell) => cell.trim() !== '').length > 1);
  const figures = filled.flatMap((row) => {
    const names = all('series').map((column) => (row[column] ?? '').replace(/\s+/g, ' ').trim());
    const one = {
      ...{
        areaCode: cellOf(row, 'areaCode'),
        areaName: cellOf(row, 'areaName'),
        said: cellOf(row, 'period'),
      },
      numerator: numberOf(cellOf(row, 'numerator')),
      denominator: numberOf(cellOf(row, 'denominator')),
    };
    return values.map((column) => {
      const parts = values.length > 1 ? [...names, headings[column] ?? ''] : names;
      const series = parts.filter(Boolean).join(' | ');
      return { ...one, series, value: numberOf(row[column]) };
    });
  });
  const periods = new Map(
    [...Map.groupBy(figures, ({ series }) => series)].map(([series, own]) => [
      series,
      new PlainPeriods(own.filter(({ value }) => value !== null).map(({ said }) => said)),
    ]),
  );
  return {
    rows: filled.length,
    figures: figures.map((one) => ({ ...one, period: periods.get(one.series)?.read(one.said) ?? null })),
    periods,
  };
}

/** The area that most files of a folder have, of those that this one has: whose organisation brings the file in. */
export function ownAreaOf(
  tables: readonly PlainTable[],
): (table: PlainTable) => { code: string; name: string } {
  const areas = tables.map(areasOf);
  const files = new Map<string, number>();
  for (const found of areas) for (const key of found.keys()) files.set(key, (files.get(key) ?? 0) + 1);
  return (table) => {
    const own = areas[tables.indexOf(table)] ?? new Map<string, { code: string; name: string }>();
    const [first] = [...own].toSorted(([a], [b]) => (files.get(b) ?? 0) - (files.get(a) ?? 0));
    return first?.[1] ?? { code: '', name: 'Nowhere' };
  };
}

/** Columns by their headings, as a person would look for them. */
const AREA_NAME = /^(?:area|station)_name$|^local ?authority$/i;
const AREA_CODE = /^(?:area|station)_code$/i;

function areasOf({ headings, rows }: PlainTable): Map<string, { code: string; name: string }> {
  const [names, codes] = [AREA_NAME, AREA_CODE].map((one) => headings.findIndex((name) => one.test(name)));
  const found = new Map<string, { code: string; name: string }>();
  for (const row of rows) {
    const name = (row[names ?? -1] ?? '').trim();
    const code = (row[codes ?? -1] ?? '').trim();
    // A country is nobody's own area.
    if (name && !/^[A-Z]92/.test(code)) found.set(name, { code, name });
  }
  return found;
}
