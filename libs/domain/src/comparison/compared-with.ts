import { medianOf } from '../assessment/run-chart.ts';
import { isBenchmark } from './standing.ts';

/** How an area's way of measuring differs from ours. */
export interface Differing {
  readonly areaCode: string;
  readonly how: string;
}

/** The areas that an indicator is compared with. */
export interface ComparatorChoice {
  readonly areas: readonly string[];
  /** A whole country shown beside them. */
  readonly benchmark: string | null;
  readonly differs: readonly Differing[];
}

/**
 * How an area stands beside a figure: `alike` is ranked; `different` is shown with what differs, `benchmark` is a whole
 * country, and neither is ranked; `apart` is not in the set and not shown (docs/domain.md section 4, comparators).
 */
export type Beside = 'alike' | 'different' | 'benchmark' | 'apart';

/** How an area stands beside a figure, by the set chosen; every area known stands beside it where none is. */
export function besideOf(areaCode: string, choice: ComparatorChoice | null): Beside {
  if (isBenchmark(areaCode)) return !choice || choice.benchmark === areaCode ? 'benchmark' : 'apart';
  if (!choice) return 'alike';
  if (!choice.areas.includes(areaCode)) return 'apart';
  return differenceOf(areaCode, choice) === null ? 'alike' : 'different';
}

/** What differs in how an area measures; null where nothing does. */
export function differenceOf(areaCode: string, choice: ComparatorChoice | null): string | null {
  return choice?.differs.find((one) => one.areaCode === areaCode)?.how ?? null;
}

/**
 * The middle value of the other areas that measure alike, in the indicator's unit; null where there are none. Neither a
 * whole country nor the own area counts.
 */
export function comparatorMedian(of: {
  readonly figures: readonly { readonly areaCode: string; readonly value: number }[];
  readonly ownArea: string | null;
  readonly choice: ComparatorChoice | null;
}): number | null {
  const others = of.figures.filter(
    ({ areaCode }) => areaCode !== of.ownArea && besideOf(areaCode, of.choice) === 'alike',
  );
  return medianOf(others.map(({ value }) => value));
}
