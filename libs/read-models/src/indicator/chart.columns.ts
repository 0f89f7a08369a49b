import type { Assessment } from '#domain/assessment/assess';
import { medianOf } from '#domain/assessment/run-chart';
import type { RunChart } from '#domain/assessment/run-chart';
import { clipLimits } from '#domain/assessment/xmr-limits';
import type { IndicatorFacts } from '#domain/indicator/indicator.types';
import { naturalRange } from '#domain/indicator/plausibility';
import type { FoundRebase } from './rebase.sql.ts';
import type { ChartReading, ChartStretch } from './series.ts';

/**
 * The stretches of a chart as they are drawn: limits no further than the unit goes by nature, though every judgement
 * used them unclipped (docs/spc.md, fit to councils). A stretch without two neighbouring figures has no limits to draw.
 */
export function chartStretches(
  facts: Pick<IndicatorFacts, 'unit'>,
  { series, xmr }: Assessment,
  begun: { rebases: readonly Pick<FoundRebase, 'from' | 'reason'>[]; breaks: readonly string[] },
): ChartStretch[] {
  return xmr.segments.flatMap((segment) => {
    const [first, last] = [series[segment.from]?.period, series[segment.to]?.period];
    const values = series.slice(segment.from, segment.to + 1).flatMap(({ value }) => value ?? []);
    const median = medianOf(values);
    if (!segment.limits || !first || !last || median === null) return [];
    const { mean, upper, lower } = clipLimits(segment.limits, naturalRange(facts.unit));
    const reason = segment.from === 0 ? null : reasonOf(first.start, begun);
    return [{ from: first.start, to: last.start, mean, upper, lower, median, trial: segment.trial, reason }];
  });
}

/** Why a stretch begins here. A change in the middle of a period starts the chart afresh with the next one. */
function reasonOf(start: string, { rebases, breaks }: Parameters<typeof chartStretches>[2]): string | null {
  const rebase = rebases.findLast(({ from }) => from <= start);
  const redefined = breaks.findLast((day) => day <= start);
  return redefined && redefined >= (rebase?.from ?? '')
    ? 'A new definition counts from here.'
    : (rebase?.reason ?? null);
}

/** How the chart is read, for printing beside it. */
export function chartReading({ xmr, seasonal, runChart }: Assessment): ChartReading {
  return {
    trend: xmr.trendLength,
    shift: xmr.shiftLength,
    screened: xmr.screenOutliers,
    seasonal,
    run: runChart && runWords(runChart),
  };
}

function runWords({
  useful,
  crossings,
  crossingsLimit,
  longestRun,
  longestRunLimit,
  signal,
}: RunChart): string {
  switch (signal) {
    case 'longRun':
      return `${longestRun} figures in a row lie on one side of the median, where chance explains ${longestRunLimit}.`;
    case 'fewCrossings':
      return `The figures cross their median ${times(crossings)}, where chance alone would make it ${times(crossingsLimit)} or more.`;
    case null:
      return useful < 10
        ? 'There are too few figures to tell a change from chance.'
        : 'The figures cross their median as often as chance explains.';
  }
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}
