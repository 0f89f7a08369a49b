import type { Frequency } from '#kernel/period';

/** Figures in a year, for the frequencies that can have seasons. */
const SEASONS: Partial<Record<Frequency, number>> = { monthly: 12, quarterly: 4, quarterly_financial: 4 };

/** Whole years of figures without which a season cannot be told from chance. */
const LEAST_YEARS = 3;

/** From this strength on a series counts as seasonal: the threshold of Wang, Smith and Hyndman (2006). */
const STRONG = 0.64;

/** How many figures make a year, or null for a frequency without seasons. */
export function seasonsOf(frequency: Frequency): number | null {
  return SEASONS[frequency] ?? null;
}

/**
 * How much of what is left of a series, once its trend is taken out, its seasons explain: 0 nothing, 1 all
 * (Hyndman and Athanasopoulos, Forecasting: Principles and Practice, section 4.3, on a classical decomposition with a
 * centred moving average). Null with a gap in the last years, or fewer than three whole years of figures.
 */
export function seasonalStrength(values: readonly (number | null)[], seasons: number): number | null {
  const from = values.lastIndexOf(null) + 1;
  const run = values.slice(from).filter((value) => value !== null);
  if (run.length < LEAST_YEARS * seasons + seasons) return null;
  const detrended = run.flatMap((value, at) => {
    const trend = centredMean(run, at, seasons);
    return trend === null ? [] : [{ season: (from + at) % seasons, rest: value - trend }];
  });
  const means = Array.from({ length: seasons }, (_, season) =>
    mean(detrended.filter((one) => one.season === season).map(({ rest }) => rest)),
  );
  const whole = variance(detrended.map(({ rest }) => rest));
  if (whole === 0) return 0;
  const left = variance(detrended.map(({ season, rest }) => rest - (means[season] ?? 0)));
  return Math.max(0, 1 - left / whole);
}

/** Whether the seasons of a series drown its other changes, so that limits would mistake a winter for a change. */
export function isSeasonal(values: readonly (number | null)[], frequency: Frequency): boolean {
  const seasons = seasonsOf(frequency);
  if (seasons === null) return false;
  return (seasonalStrength(values, seasons) ?? 0) > STRONG;
}

/**
 * Each figure less that of the same period a year before; null where either is missing, or counted something else.
 *
 * @param breaks positions from which the figures count something else: nothing is compared across one
 */
export function yearOnYear(
  values: readonly (number | null)[],
  seasons: number,
  breaks: readonly number[] = [],
): (number | null)[] {
  return values.map((value, at) => {
    const before = values[at - seasons] ?? null;
    const across = breaks.some((start) => start <= at && start > at - seasons);
    return value === null || before === null || across ? null : value - before;
  });
}

/** The moving average over a year, half of each end month where the year has an even number of seasons. */
function centredMean(values: readonly number[], at: number, seasons: number): number | null {
  const half = seasons / 2;
  if (at - half < 0 || at + half >= values.length) return null;
  const inner = values.slice(at - half + 1, at + half).reduce((sum, value) => sum + value, 0);
  return (inner + ((values[at - half] ?? 0) + (values[at + half] ?? 0)) / 2) / seasons;
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
}

function variance(numbers: readonly number[]): number {
  const middle = mean(numbers);
  return mean(numbers.map((n) => (n - middle) ** 2));
}
