import type { LocalDate } from '#kernel/local-date';
import { comparePeriods, nextPeriod, periodsBetween, samePeriod } from '#kernel/period';
import type { Frequency } from '#kernel/period';
import type { SeriesPoint } from '../indicator/indicator.types.ts';

/**
 * The series a judgement reads: points of the indicator's frequency whose period has begun by the as-of day, in order,
 * with a null point for every period missing between two others, so that a gap breaks a run (docs/spc.md: missing periods).
 * A series that never holds two neighbouring periods (a rolling year published once a year) has its own rhythm and is
 * left as it is.
 *
 * @throws RangeError when a period appears twice.
 */
export function regularSeries(
  series: readonly SeriesPoint[],
  frequency: Frequency,
  asOf: LocalDate,
): SeriesPoint[] {
  const sorted = series
    .filter(({ period }) => period.frequency === frequency && period.start <= asOf)
    .sort((a, b) => comparePeriods(a.period, b.period));
  const pairs = sorted.slice(1).map((point, i) => [sorted[i], point] as const);
  for (const [before, after] of pairs) {
    if (before && samePeriod(before.period, after.period))
      throw new RangeError('a series has one point a period');
  }
  const hasRhythm = pairs.some(
    ([before, after]) => before && samePeriod(nextPeriod(before.period), after.period),
  );
  if (!hasRhythm) return sorted;

  const regular: SeriesPoint[] = sorted.slice(0, 1);
  for (const [before, after] of pairs) {
    for (const period of before ? periodsBetween(before.period, after.period) : []) {
      if (period.end < after.period.end) regular.push({ period, value: null });
    }
    regular.push(after);
  }
  return regular;
}
