import { goodness } from '#domain/assessment/polarity';
import type { Polarity } from '#domain/indicator/indicator.types';
import type { ComparatorLine } from './indicator.rows.ts';
import type { FoundComparator } from './indicator.sql.ts';

interface Own {
  areaCode: string | null;
  areaName: string;
  value: number | null;
}

/**
 * Other areas and the indicator's own figure for one period, best first by polarity, with equal ranks for equal
 * figures. Where neither way is better there is no rank, and rows stand from high to low.
 */
export function comparatorRows(
  found: readonly FoundComparator[],
  own: Own,
  polarity: Polarity,
  target: number | null,
): ComparatorLine[] {
  const first = found[0];
  if (!first || own.value === null) return [];
  const others = found
    .filter((one) => one.area_code !== own.areaCode)
    .map((one) => ({ ...lineOf(one), own: false }));
  const mine = {
    areaCode: own.areaCode ?? '',
    areaName: own.areaName,
    periodLabel: first.period_label,
    value: own.value,
    own: true,
  };
  const rows = [mine, ...others].map((row) => ({ row, good: goodness(row.value, polarity, target) }));
  rows.sort(
    (a, b) =>
      (b.good ?? b.row.value) - (a.good ?? a.row.value) || a.row.areaName.localeCompare(b.row.areaName),
  );
  return rows.map(({ row, good }) => ({
    ...row,
    rank: good === null ? null : 1 + rows.filter((other) => other.good !== null && other.good > good).length,
  }));
}

/** The middle of the other areas' figures, or null when there are none. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

function lineOf(one: FoundComparator): Omit<ComparatorLine, 'own' | 'rank'> {
  return {
    areaCode: one.area_code,
    areaName: one.area_name,
    periodLabel: one.period_label,
    value: one.value,
  };
}
