import type { Series } from './series.ts';

/** Where a chart begins: long enough to tell a change from chance. */
const fewestPoints = 24;
const fewestYears = 3;

/**
 * The first position to draw: the last 24 periods or the last three years, whichever reaches further back.
 * @param series the whole run, oldest first.
 */
export function windowStart(series: Series): number {
  const count = series.values.length;
  const last = series.starts.at(-1);
  if (count <= fewestPoints || !last) return 0;
  const cutOff = `${Number(last.slice(0, 4)) - fewestYears}${last.slice(4)}`;
  const byTime = series.starts.findIndex((start) => start >= cutOff);
  return Math.min(count - fewestPoints, byTime < 0 ? 0 : byTime);
}

/** The same series from a position on; the lists stay aligned. */
export function seriesFrom(series: Series, start: number): Series {
  if (start <= 0) return series;
  return {
    labels: series.labels.slice(start),
    starts: series.starts.slice(start),
    ends: series.ends.slice(start),
    values: series.values.slice(start),
    numerators: series.numerators.slice(start),
    denominators: series.denominators.slice(start),
    statuses: series.statuses.slice(start),
    rag: series.rag.slice(start),
    targets: series.targets.slice(start),
    lower: series.lower.slice(start),
    upper: series.upper.slice(start),
    limits: series.limits,
    stretches: series.stretches,
    reading: series.reading,
    points: series.points.slice(start),
    reasons: series.reasons.slice(start),
    without: (series.without ?? []).filter((one) => one.start >= (series.starts[start] ?? '')),
  };
}
