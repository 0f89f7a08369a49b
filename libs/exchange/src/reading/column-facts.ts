import { looksLikePeriod } from './period-cell.ts';
import { readValue } from './value-cell.ts';

/** What the cells of a column have in common; shares are of its filled cells, from 0 to 1. */
export interface ColumnFacts {
  readonly name: string;
  /** The name in small letters and digits, words apart. */
  readonly heading: string;
  /** Share of rows that say anything. */
  readonly filled: number;
  readonly numbers: number;
  /** Numbers, or marks for a figure that is missing. */
  readonly figures: number;
  readonly periods: number;
  /** Periods that are a bare year, which many numbers are too. */
  readonly years: number;
  readonly areaCodes: number;
  readonly distinct: number;
}

/** A code of the Office for National Statistics: country, kind of area, number. */
export const AREA_CODE = /^[EWSNK]\d{8}$/;

/** Sums up a column. */
export function columnFacts(name: string, cells: readonly string[]): ColumnFacts {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const distinct = new Set(filled);
  const share = (of: (cell: string) => boolean): number => {
    const known = new Map([...distinct].map((cell) => [cell, of(cell)]));
    return filled.length === 0 ? 0 : filled.filter((cell) => known.get(cell)).length / filled.length;
  };
  return {
    name,
    heading: name
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim(),
    filled: cells.length === 0 ? 0 : filled.length / cells.length,
    numbers: share((cell) => readValue(cell).kind === 'number'),
    figures: share((cell) => readValue(cell).kind !== 'wrong'),
    periods: share(looksLikePeriod),
    years: share((cell) => /^\d{4}$/.test(cell)),
    areaCodes: share((cell) => AREA_CODE.test(cell)),
    distinct: distinct.size,
  };
}
