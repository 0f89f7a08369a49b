import type { LocalDate } from '#kernel/local-date';
import type { Period } from '#kernel/period';
import type { IndicatorFacts, Polarity, SeriesPoint } from '../indicator/indicator.types.ts';
import type { ChartPolicy } from './chart-policy.ts';
import { directionOf } from './direction.ts';
import type { Direction } from './direction.ts';
import { criteriaInForce, exceptionOf } from './exception.ts';
import type { CriteriaVersion, ExceptionFinding } from './exception.ts';
import { ragOnDay } from './overdue.ts';
import { RAG_MARKS, ragOf } from './rag.ts';
import type { RagMark, RagStatus } from './rag.ts';
import { recommendedResponse } from './response.ts';
import type { RecommendedResponse } from './response.ts';
import { runChartOf } from './run-chart.ts';
import type { RunChart } from './run-chart.ts';
import { isSeasonal, seasonsOf, yearOnYear } from './seasonality.ts';
import { regularSeries } from './series.ts';
import { targetFor } from './target.ts';
import type { DatedTarget } from './target.ts';
import { xmrChart } from './xmr.ts';
import type { ImprovementDirection, Limits, XmrChart } from './xmr.types.ts';

export interface AssessInput {
  readonly facts: IndicatorFacts;
  readonly series: readonly SeriesPoint[];
  readonly targets: readonly DatedTarget[];
  /** Every adopted version; the one in force on the as-of day is used. */
  readonly criteria: readonly CriteriaVersion[];
  readonly asOf: LocalDate;
  /** The day since which the next figure is late, if it is. */
  readonly overdueSince?: LocalDate | null;
  /** The middle value of the comparator areas for the latest period, where there is one. */
  readonly comparatorMedian?: number | null;
  /** Days from which the measure counts differently (a new definition): charts and comparisons start afresh there. */
  readonly breaks?: readonly LocalDate[];
  /** Days from which the work itself changed, as somebody recorded: the chart starts afresh there, comparisons go on. */
  readonly rebasedFrom?: readonly LocalDate[];
  /** How the tenant has its charts read; as usual where it is not given. */
  readonly charts?: ChartPolicy;
}

/** Changes on the same period of the year before (docs/spc.md, fit to councils). */
export interface OnYear {
  /** Positions match the series; null in its first year, beside a gap and across a new definition. */
  readonly changes: readonly (number | null)[];
  /** Mean and limits of the changes, and whether they are on trial; null with no two neighbouring changes. */
  readonly limits: (Pick<Limits, 'mean' | 'upper' | 'lower'> & { readonly trial: boolean }) | null;
}

/** What the rules say about the latest figure, in the order of docs/domain.md section 5. */
export interface Assessment extends RagMark {
  /** The period of the latest figure, or null when there is none. */
  readonly period: Period | null;
  readonly value: number | null;
  /** The target the period is judged by. */
  readonly target: DatedTarget | null;
  readonly rag: RagStatus;
  /** The status of the latest figure itself, which a late next one hides from `rag` but not from the criteria. */
  readonly ragOfLatest: RagStatus;
  readonly direction: Direction;
  /** The chart's marks; its icons are null while its last stretch has fewer than 13 figures. Positions match `series`. */
  readonly xmr: XmrChart;
  /** What the run chart says of the last stretch while it is too short for icons; null once it is long enough. */
  readonly runChart: RunChart | null;
  /** Whether the series follows the seasons so strongly that its limits would mistake a season for a change. */
  readonly seasonal: boolean;
  /** For a seasonal series each figure's change on the year, which has no season left in it, with its own limits; else null. */
  readonly onYear: OnYear | null;
  readonly exception: ExceptionFinding | null;
  readonly recommendedResponse: RecommendedResponse;
  /** The regular series that was judged: ascending, a null point for every missing period. */
  readonly series: readonly SeriesPoint[];
}

/**
 * The one assessment of an indicator (docs/domain.md section 5): status, direction of travel, variation and assurance,
 * exception, recommended response. Pure: the same input gives the same answer on any day.
 *
 * @throws RangeError when a period appears twice in the series.
 */
export function assess(input: AssessInput): Assessment {
  const { facts } = input;
  const series = regularSeries(input.series, facts.frequency, input.asOf);
  const latest = series.at(-1) ?? null;
  const judged = series.map(({ period, value }) => {
    const target = targetFor(input.targets, period);
    return { value, target: target?.value ?? null, rag: ragOf(value, target, facts.polarity) };
  });
  const target = latest && targetFor(input.targets, latest.period);
  const ragOfLatest = judged.at(-1)?.rag ?? 'noData';
  const rag = ragOnDay(ragOfLatest, input.overdueSince ?? null, input.asOf);
  const xmr = chartOf(series, input, target?.value ?? null);
  const values = series.map(({ value }) => value);
  const stretch = xmr.segments.at(-1);
  const runChart = stretch?.trial ? runChartOf(values.slice(stretch.from)) : null;
  const seasonal = isSeasonal(values, facts.frequency);
  const comparableFrom = Math.max(0, ...breaksIn(series, input.breaks));

  return {
    period: latest?.period ?? null,
    value: latest?.value ?? null,
    target,
    rag,
    ragOfLatest,
    ...RAG_MARKS[rag],
    direction: directionOf(series.slice(comparableFrom), { ...facts, target: target?.value ?? null }),
    xmr,
    runChart,
    seasonal,
    onYear: seasonal ? changesOnYear(values, input, breaksIn(series, input.breaks)) : null,
    exception: exceptionOf(judged, criteriaInForce(input.criteria, input.asOf), {
      ...facts,
      comparatorMedian: input.comparatorMedian,
      comparableFrom,
    }),
    recommendedResponse: recommendedResponse(xmr.variation, xmr.assurance, {
      seasonal,
      runSignal: runChart?.signal ?? null,
    }),
    series,
  };
}

/** Which way is better on a chart; a band to be met has no one way. */
export function improvementOf(polarity: Polarity): ImprovementDirection {
  return polarity === 'higher' ? 'increase' : polarity === 'lower' ? 'decrease' : 'neither';
}

function chartOf(series: readonly SeriesPoint[], input: AssessInput, target: number | null): XmrChart {
  return xmrChart(
    series.map(({ value }) => value),
    {
      improvement: improvementOf(input.facts.polarity),
      target,
      rebaseAt: breaksIn(series, [...(input.breaks ?? []), ...(input.rebasedFrom ?? [])]),
      trendLength: input.charts?.chartTrendPoints,
      shiftLength: input.charts?.chartShiftPoints,
      screenOutliers: input.charts?.chartScreenOutliers,
    },
  );
}

function changesOnYear(
  values: readonly (number | null)[],
  { facts, charts }: AssessInput,
  breaks: readonly number[],
): OnYear {
  const changes = yearOnYear(values, seasonsOf(facts.frequency) ?? values.length, breaks);
  const { segments } = xmrChart(changes.slice(Math.max(0, ...breaks)), {
    improvement: improvementOf(facts.polarity),
    target: null,
    screenOutliers: charts?.chartScreenOutliers,
  });
  const last = segments.at(-1);
  if (!last?.limits) return { changes, limits: null };
  const { mean, upper, lower } = last.limits;
  return { changes, limits: { mean, upper, lower, trial: last.trial } };
}

/** Positions of the first figures from each of these days on. */
function breaksIn(series: readonly SeriesPoint[], breaks: readonly LocalDate[] = []): number[] {
  return breaks.map((day) => series.findIndex(({ period }) => period.start >= day)).filter((at) => at >= 0);
}
