import type { Series } from '../../charts/series.ts';

/** A point of the planned path with what was reached by then, null while no figure is known. */
export interface PathPoint {
  readonly date: string;
  readonly value: number;
  readonly actual: number | null;
}

/**
 * Sets the planned path beside the figures signed since: a point's figure is that of the period its date falls in.
 * @param planned dates as ISO days.
 * @param series the indicator's run, or null where there is none.
 */
export function pathWithActuals(
  planned: readonly { readonly date: string; readonly value: number }[],
  series: Series | null,
): PathPoint[] {
  return planned.map(({ date, value }) => {
    // The last period that ends by the date or holds it; rolling periods overlap, and the latest of them counts.
    const at = series
      ? series.starts.findLastIndex((start, i) => start <= date && date <= (series.ends[i] ?? ''))
      : -1;
    return { date, value, actual: series?.values[at] ?? null };
  });
}

/** The latest periods that the plan's chart shows before its path begins or beside it. */
const PERIODS_SHOWN = 12;

/** What a plan's chart draws: recent periods, then the points of the path that lie ahead; lists aligned. */
export interface PathLines {
  readonly labels: readonly string[];
  readonly planned: readonly (number | null)[];
  readonly actual: readonly (number | null)[];
  readonly target: readonly (number | null)[];
}

/**
 * The planned path and the actual figures on one line of periods.
 * @param planned in order of date, with the label of the period each date falls in.
 */
export function pathLines(
  planned: readonly { readonly date: string; readonly periodLabel: string; readonly value: number }[],
  series: Series,
): PathLines {
  const from = Math.max(0, series.values.length - PERIODS_SHOWN);
  const ends = series.ends.slice(from);
  const starts = series.starts.slice(from);
  const lastEnd = ends.at(-1) ?? '';
  const within = (i: number): number | null =>
    planned.find(({ date }) => (starts[i] ?? '') <= date && date <= (ends[i] ?? ''))?.value ?? null;
  const ahead = planned.filter(({ date }) => date > lastEnd);
  const target = series.targets.slice(from);
  return {
    labels: [...series.labels.slice(from), ...ahead.map(({ periodLabel }) => periodLabel)],
    planned: [...ends.map((_, i) => within(i)), ...ahead.map(({ value }) => value)],
    actual: [...series.values.slice(from), ...ahead.map(() => null)],
    target: [...target, ...ahead.map(() => target.at(-1) ?? null)],
  };
}
