import { tidyNumber } from '#kernel/number-format';
import { samePeriod, samePeriodLastYear } from '#kernel/period';
import type { Period } from '#kernel/period';
import type { IndicatorFacts, SeriesPoint } from '../indicator/indicator.types.ts';
import { goodness, judgeMove, leastVisible } from './polarity.ts';
import type { Judgement } from './polarity.ts';

/** The latest value beside an earlier one. */
export interface Comparison {
  readonly period: Period;
  readonly value: number;
  /** Latest less earlier, in the indicator's unit. */
  readonly change: number;
  readonly judgement: Judgement;
}

/** The straight line of least squares through the last periods. */
export interface Trend {
  /** Figures the line goes through. */
  readonly points: number;
  /** Change in the indicator's unit for each period. */
  readonly slope: number;
  readonly judgement: Judgement;
}

/** Direction of travel (docs/domain.md section 5). */
export interface Direction {
  /** The trend's judgement: a two-point comparison is never the whole answer (docs/mission.md row 66). */
  readonly overall: Judgement;
  readonly previous: Comparison | null;
  readonly lastYear: Comparison | null;
  readonly trend: Trend | null;
}

type Rule = Pick<IndicatorFacts, 'polarity' | 'decimals'> & { readonly target: number | null };

const TREND_PERIODS = 8;
const TREND_LEAST_POINTS = 4;

/**
 * Where the latest figure is heading: against the period before it, against the same period last year, and by the
 * slope over the last eight periods (docs/domain.md section 5). The series is a regular one, ascending, and its last point
 * the latest; without a figure there, nothing can be said. Comparisons need the very period they name.
 */
export function directionOf(series: readonly SeriesPoint[], rule: Rule): Direction {
  const latest = series.at(-1);
  if (!latest || latest.value === null)
    return { overall: 'unknown', previous: null, lastYear: null, trend: null };
  const yearAgo = samePeriodLastYear(latest.period);
  const trend = trendOf(series.slice(-TREND_PERIODS), rule);
  return {
    overall: trend?.judgement ?? 'unknown',
    previous: compare(series.at(-2), latest.value, rule),
    lastYear: compare(
      series.find(({ period }) => samePeriod(period, yearAgo)),
      latest.value,
      rule,
    ),
    trend,
  };
}

function compare(earlier: SeriesPoint | undefined, latest: number, rule: Rule): Comparison | null {
  if (!earlier || earlier.value === null) return null;
  return {
    period: earlier.period,
    value: earlier.value,
    change: tidyNumber(latest - earlier.value),
    judgement: judgeMove(earlier.value, latest, rule),
  };
}

/**
 * The line through the figures of the last periods, judged by what it gains from end to end. It counts as steady when
 * that is less than the average step between neighbours: a rise no larger than the usual jitter is not a direction.
 */
function trendOf(window: readonly SeriesPoint[], rule: Rule): Trend | null {
  const points = window.flatMap(({ value }, x) => (value === null ? [] : [{ x, y: value }]));
  const [first, last] = [points[0], points.at(-1)];
  if (points.length < TREND_LEAST_POINTS || !first || !last) return null;
  const meanX = mean(points.map(({ x }) => x));
  const meanY = mean(points.map(({ y }) => y));
  const covariance = mean(points.map(({ x, y }) => (x - meanX) * (y - meanY)));
  const slope = covariance / mean(points.map(({ x }) => (x - meanX) ** 2));
  const jitter = mean(points.slice(1).map(({ y }, i) => Math.abs(y - (points[i]?.y ?? y))));

  const fitted = (x: number) => meanY + slope * (x - meanX);
  const before = goodness(fitted(first.x), rule.polarity, rule.target);
  const after = goodness(fitted(last.x), rule.polarity, rule.target);
  const judged = { points: points.length, slope: tidyNumber(slope) };
  const rise = Math.abs(slope) * (last.x - first.x);
  if (rise < Math.max(jitter, leastVisible(rule.decimals))) return { ...judged, judgement: 'steady' };
  if (before === null || after === null) return { ...judged, judgement: 'unknown' };
  const gain = after - before;
  if (Math.abs(gain) < Math.max(jitter, leastVisible(rule.decimals)))
    return { ...judged, judgement: 'steady' };
  return { ...judged, judgement: gain > 0 ? 'improving' : 'worsening' };
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
}
