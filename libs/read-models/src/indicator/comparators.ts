import { goodness } from '#domain/assessment/polarity';
import { besideOf, differenceOf } from '#domain/comparison/compared-with';
import type { ComparatorChoice } from '#domain/comparison/compared-with';
import { standings } from '#domain/comparison/standing';
import type { Polarity } from '#domain/indicator/indicator.types';
import type { ComparedWithRow } from '../comparison/comparison.rows.ts';
import type { FoundPage } from './indicator.page.ts';
import type { ComparatorLine } from './indicator.rows.ts';
import type { FoundComparator } from './indicator.sql.ts';

interface Own {
  areaCode: string | null;
  areaName: string;
  value: number | null;
}

interface Rule {
  polarity: Polarity;
  target: number | null;
  choice: ComparatorChoice | null;
}

/**
 * Other areas and the indicator's own figure for one period, best first by polarity, with equal ranks for equal
 * figures. Where a set is chosen, only its areas. A whole country stands among them unranked, and so does an area that
 * measures otherwise. Where neither way is better there is no rank, and rows stand from high to low.
 */
export function comparatorRows(
  found: readonly FoundComparator[],
  own: Own,
  { polarity, target, choice }: Rule,
): ComparatorLine[] {
  const first = found[0];
  if (!first || own.value === null) return [];
  const mine = {
    areaCode: own.areaCode ?? '',
    areaName: own.areaName,
    periodLabel: first.period_label,
    ...{ value: own.value, own: true, benchmark: false, differs: null, ranked: true },
  };
  const all = [mine, ...othersOf(found, own, choice)];
  const ranked = all.filter((row) => row.ranked);
  const stand = standings(
    ranked.map(({ value }) => value),
    { polarity, target },
  );
  const good = (row: { value: number }) => goodness(row.value, polarity, target) ?? row.value;
  return all
    .map((row) => ({ ...rowOf(row), ...(stand[ranked.indexOf(row)] ?? { rank: null, quartile: null }) }))
    .sort((one, other) => good(other) - good(one) || one.areaName.localeCompare(other.areaName));
}

type Candidate = Omit<ComparatorLine, 'rank' | 'quartile'> & { ranked: boolean };

function othersOf(found: readonly FoundComparator[], own: Own, choice: ComparatorChoice | null): Candidate[] {
  return found.flatMap((one) => {
    const beside = besideOf(one.area_code, choice);
    if (one.area_code === own.areaCode || beside === 'apart') return [];
    const { area_code: areaCode, area_name: areaName, period_label: periodLabel, value } = one;
    const benchmark = beside === 'benchmark';
    const differs = beside === 'different' ? differenceOf(areaCode, choice) : null;
    const ranked = beside === 'alike';
    return [{ areaCode, areaName, periodLabel, value, own: false, benchmark, differs, ranked }];
  });
}

function rowOf({ ranked: _, ...row }: Candidate): Omit<ComparatorLine, 'rank' | 'quartile'> {
  return row;
}

/** The set that the areas come from, with those of it that have no figure for the period compared. */
export function comparedWithRow({ comparedWith, comparators, indicator }: FoundPage): ComparedWithRow | null {
  if (!comparedWith) return null;
  const { code, name, reason, by, at, names } = comparedWith;
  const shown = new Set([indicator.own_area, ...comparators.map((one) => one.area_code)]);
  const missing = names.filter((area) => !shown.has(area.code));
  return { code, name, reason, by, at, withoutFigure: missing.map((area) => area.name) };
}
