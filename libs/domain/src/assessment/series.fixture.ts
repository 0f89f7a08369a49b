import { nextPeriod, periodContaining } from '#kernel/period';
import type { Frequency, Period } from '#kernel/period';
import type { SeriesPoint } from '../indicator/indicator.types.ts';

/** A series for tests: the values in order, one period after another from the one that holds `from`. */
export function seriesOf(
  frequency: Frequency,
  from: string,
  values: readonly (number | null)[],
): SeriesPoint[] {
  let period: Period = periodContaining(frequency, from);
  return values.map((value, i) => {
    if (i > 0) period = nextPeriod(period);
    return { period, value };
  });
}

/** A monthly series from January 2020. */
export function monthly(values: readonly (number | null)[]): SeriesPoint[] {
  return seriesOf('monthly', '2020-01-01', values);
}
