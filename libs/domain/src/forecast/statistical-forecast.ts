import { tidyNumber } from '#kernel/number-format';
import { doubleSmoothing, repeatOf, singleSmoothing, spreadOf } from './smoothing.ts';
import type { Fitted } from './smoothing.ts';

/** How the figure beside a person's own was worked out. */
export type ForecastMethod = 'repeatLast' | 'repeatYear' | 'smoothed' | 'smoothedTrend';

export const METHOD_WORDS: Readonly<Record<ForecastMethod, string>> = {
  repeatLast: 'the last figure again',
  repeatYear: 'the figure of a year before again',
  smoothed: 'the recent level, smoothed',
  smoothedTrend: 'the recent level and trend, smoothed',
};

/** A forecast worked out from the figures alone. */
export interface StatisticalForecast {
  readonly method: ForecastMethod;
  readonly value: number;
  /** Ends of the range that should hold four figures out of five. */
  readonly low: number;
  readonly high: number;
}

/** Fewer figures in a row than this give nothing to go by. */
export const LEAST_FIGURES = 6;

/** Standard deviations either side that hold four out of five of a normal spread. */
const FOUR_IN_FIVE = 1.2816;

/** Weights tried, each tenth: finer ones fit the noise of a short series. */
const WEIGHTS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/**
 * What the figures alone say of a coming period: of four simple methods the one that would have been nearest one step
 * ahead so far, the simpler one where two are about as near. All are judged over the same figures. Figures before the last gap
 * are left out.
 *
 * @param series every figure in order of period, null where one is missing
 * @param season periods in a year; 1 where a year has one
 * @param steps periods from the last figure to the one asked about, from 1 up
 * @param bounds the least and the most that the unit can be
 */
export function statisticalForecast(
  series: readonly (number | null)[],
  season: number,
  steps: number,
  bounds: { least: number; most: number },
): StatisticalForecast | null {
  const values = unbroken(series);
  if (values.length < LEAST_FIGURES || steps < 1) return null;
  const seasonal = season > 1 && values.length >= season * 2 + 1;
  const from = seasonal ? season : 1;
  const best = (fits: readonly Fitted[]): Fitted | null =>
    fits.reduce<Fitted | null>((one, other) => (isNearer(values, other, one, from) ? other : one), null);
  const candidates: [ForecastMethod, Fitted | null][] = [
    ['repeatLast', repeatOf(values, 1)],
    ['repeatYear', seasonal ? repeatOf(values, season) : null],
    ['smoothed', best(WEIGHTS.map((alpha) => singleSmoothing(values, alpha)))],
    [
      'smoothedTrend',
      best(WEIGHTS.flatMap((alpha) => WEIGHTS.map((gamma) => doubleSmoothing(values, alpha, gamma)))),
    ],
  ];
  let chosen: { method: ForecastMethod; fit: Fitted; spread: number } | null = null;
  for (const [method, fit] of candidates) {
    const spread = fit && spreadOf(values, fit, from);
    if (!fit || spread === null) continue;
    if (chosen === null || spread < chosen.spread * WORTH_MORE) chosen = { method, fit, spread };
  }
  if (!chosen) return null;
  const { method, fit, spread } = chosen;
  const inBounds = (number: number): number =>
    tidyNumber(Math.min(Math.max(number, bounds.least), bounds.most));
  const middle = fit.ahead(steps);
  const reach = FOUR_IN_FIVE * spread * fit.spread(steps);
  return { method, value: inBounds(middle), low: inBounds(middle - reach), high: inBounds(middle + reach) };
}

/** A method with more to fit must be nearer by a twentieth to be worth it. */
const WORTH_MORE = 0.95;

function isNearer(values: readonly number[], other: Fitted, one: Fitted | null, from: number): boolean {
  const [a, b] = [spreadOf(values, other, from), one && spreadOf(values, one, from)];
  return a !== null && (b === null || a < b);
}

/** The figures after the last gap. */
function unbroken(series: readonly (number | null)[]): number[] {
  const values: number[] = [];
  for (const value of [...series].reverse()) {
    if (value === null) break;
    values.unshift(value);
  }
  return values;
}
