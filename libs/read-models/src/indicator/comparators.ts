import { goodness } from '#domain/assessment/polarity';
import { isBenchmark, standings } from '#domain/comparison/standing';
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
 * figures. A whole country stands among them unranked. Where neither way is better there is no rank, and rows stand from
 * high to low.
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
  const all = [mine, ...others].map((row) => ({ ...row, benchmark: isBenchmark(row.areaCode) && !row.own }));
  const ranked = all.filter(({ benchmark }) => !benchmark);
  const stand = standings(
    ranked.map(({ value }) => value),
    { polarity, target },
  );
  const good = (row: { value: number }) => goodness(row.value, polarity, target) ?? row.value;
  return all
    .map((row) => ({ ...row, ...(stand[ranked.indexOf(row)] ?? { rank: null, quartile: null }) }))
    .sort((one, other) => good(other) - good(one) || one.areaName.localeCompare(other.areaName));
}

function lineOf(one: FoundComparator): Omit<ComparatorLine, 'own' | 'rank' | 'quartile' | 'benchmark'> {
  return {
    areaCode: one.area_code,
    areaName: one.area_name,
    periodLabel: one.period_label,
    value: one.value,
  };
}
