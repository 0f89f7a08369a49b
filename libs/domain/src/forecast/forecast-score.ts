import { tidyNumber } from '#kernel/number-format';

/** A forecast that locked, beside the figure that came. */
export interface ForecastPair {
  readonly forecast: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly actual: number;
}

/** How good a record of forecasts is, in the indicator's unit where it has one. */
export interface ForecastScore {
  readonly pairs: number;
  /** Mean of the misses without their signs. */
  readonly meanError: number;
  /** Mean of forecast − actual: above zero when forecasts run high. */
  readonly bias: number;
  /** Share of the actual figures inside the range given, 0 to 1; null where no range was. */
  readonly coverage: number | null;
  /** Mean error ÷ that of repeating the last figure; below 1 beats it. Null where the figures never moved. */
  readonly maseNaive: number | null;
  /** Mean error ÷ that of repeating the figure of a year before; null where no two such figures are known. */
  readonly maseSeasonal: number | null;
}

/** Below this many pairs a record says nothing. */
export const LEAST_PAIRS = 4;

/** A range is meant to hold the figure this often. */
export const RANGE_MEANT = 0.8;

/**
 * How good a record of forecasts is, or null under four pairs (docs/domain.md section 4, forecasts). The scaled errors
 * are those of R. J. Hyndman and A. B. Koehler, "Another look at measures of forecast accuracy", International Journal of
 * Forecasting 22 (2006): the mean error over that of a naive forecast one period, or one year, ahead, taken
 * over the whole series as it is known. A restated figure changes the score the next time it is read.
 *
 * @param series every figure in order of period, null where one is missing
 * @param season periods in a year; 1 where a year has one
 */
export function scoreForecasts(
  pairs: readonly ForecastPair[],
  series: readonly (number | null)[],
  season: number,
): ForecastScore | null {
  if (pairs.length < LEAST_PAIRS) return null;
  const misses = pairs.map(({ forecast, actual }) => forecast - actual);
  const meanError = meanOf(misses.map(Math.abs)) ?? 0;
  const ranged = pairs.flatMap(({ low, high, actual }) =>
    low === null || high === null ? [] : [low <= actual && actual <= high ? 1 : 0],
  );
  return {
    pairs: pairs.length,
    meanError: tidyNumber(meanError),
    bias: tidyNumber(meanOf(misses) ?? 0),
    coverage: meanOf(ranged),
    maseNaive: over(meanError, naiveError(series, 1)),
    maseSeasonal: season > 1 ? over(meanError, naiveError(series, season)) : null,
  };
}

/** Mean error of repeating the figure of `lag` periods before; null where no two figures stand so. */
export function naiveError(series: readonly (number | null)[], lag: number): number | null {
  const moves = series.flatMap((value, index) => {
    const before = series[index - lag];
    return value === null || before === null || before === undefined ? [] : [Math.abs(value - before)];
  });
  return meanOf(moves);
}

function over(error: number, scale: number | null): number | null {
  return scale === null || scale === 0 ? null : tidyNumber(error / scale);
}

function meanOf(numbers: readonly number[]): number | null {
  return numbers.length ? numbers.reduce((sum, one) => sum + one, 0) / numbers.length : null;
}
