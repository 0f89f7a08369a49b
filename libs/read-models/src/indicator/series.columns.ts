import { ragOf } from '#domain/assessment/rag';
import type { Assessment } from '#domain/assessment/assess';
import { targetFor } from '#domain/assessment/target';
import type { Variation, XmrChart } from '#domain/assessment/xmr.types';
import type { IndicatorFacts } from '#domain/indicator/indicator.types';
import { tidyNumber } from '#kernel/number-format';
import { periodLabel } from '#kernel/period-label';
import { SPECIAL_CAUSE_WORDS } from './indicator.words.ts';
import { chartReading, chartStretches } from './chart.columns.ts';
import type { FoundPage } from './indicator.page.ts';
import type { ChartLimits, ChartStretch, SeriesColumns, WithoutRow } from './series.ts';
import { withoutInWords, type FoundWithout } from './without-figure.ts';

/**
 * The series as aligned arrays: every period of the assessed series, missing ones included, each judged by the target
 * of its own time, with the marks of the control chart where there is one (docs/domain.md section 5, docs/spc.md).
 */
export function seriesColumns(
  facts: IndicatorFacts,
  assessed: Assessment,
  { observations, targets, ...begun }: Pick<FoundPage, 'observations' | 'targets' | 'breaks' | 'rebases'>,
): SeriesColumns {
  const { series, xmr } = assessed;
  const stretches = chartStretches(facts, assessed, begun);
  const observed = new Map(observations.map((one) => [one.period_start, one]));
  const columns: SeriesColumns = {
    labels: [],
    starts: [],
    ends: [],
    values: [],
    numerators: [],
    denominators: [],
    statuses: [],
    rag: [],
    targets: [],
    lower: [],
    upper: [],
    limits: limitsOf(stretches),
    stretches,
    reading: chartReading(assessed),
    onYear: assessed.onYear && { ...assessed.onYear, changes: [...assessed.onYear.changes] },
    points: series.map((_, index) => specialCause(xmr, index)),
    reasons: series.map((_, index) => specialCauseReason(xmr, index)),
    without: observations.flatMap(withoutRow),
  };
  for (const { period, value } of series) {
    const observation = observed.get(period.start);
    const target = targetFor(targets, period);
    columns.labels.push(periodLabel(period));
    columns.starts.push(period.start);
    columns.ends.push(period.end);
    columns.values.push(value);
    columns.numerators.push(observation?.numerator ?? null);
    columns.denominators.push(observation?.denominator ?? null);
    columns.statuses.push(observation?.status ?? 'missing');
    columns.rag.push(ragOf(value, target, facts.polarity));
    columns.targets.push(target?.value ?? null);
    columns.lower.push(target && tidyNumber(target.value - target.toleranceBelow));
    columns.upper.push(target && tidyNumber(target.value + target.toleranceAbove));
  }
  return columns;
}

/** What was said of a period without a figure, or whose total lacks one. */
function withoutRow(found: FoundWithout & { readonly period_start: string }): WithoutRow[] {
  const { period_start: start, missing_kind: kind, missing_reason: reason } = found;
  const words = withoutInWords(found);
  return reason === null || words === null ? [] : [{ start, kind, reason, words }];
}

/** Limits of the chart's last stretch, or null while it is on trial. */
function limitsOf(stretches: readonly ChartStretch[]): ChartLimits | null {
  const last = stretches.at(-1);
  if (!last || last.trial) return null;
  const { mean, upper, lower, from } = last;
  return { mean, upper, lower, from };
}

/** The mark of a figure; in a stretch on trial none has one. */
function specialCause(xmr: XmrChart, index: number): Variation | null {
  const point = xmr.points[index];
  if (!point || point.signals.length === 0) return null;
  return xmr.segments[point.segment]?.trial ? null : point.variation;
}

function specialCauseReason(xmr: XmrChart, index: number): string | null {
  if (specialCause(xmr, index) === null) return null;
  const rule = xmr.points[index]?.signals[0]?.rule;
  return rule ? SPECIAL_CAUSE_WORDS[rule] : null;
}
