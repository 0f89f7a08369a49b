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

/** How far ahead the chart reaches; a point typed for a later century stays in the table alone. */
const PERIODS_AHEAD = 120;

/** What a plan's chart draws: recent periods, then those up to the end of the path; lists aligned. */
export interface PathLines {
  /** Empty for a period ahead that no point of the path falls in. */
  readonly labels: readonly string[];
  readonly planned: readonly (number | null)[];
  readonly actual: readonly (number | null)[];
  readonly target: readonly (number | null)[];
}

/**
 * The planned path and the actual figures on one line of periods, each as far from the next as it is in time.
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
  const step = stepMonths(series);
  const ahead = planned
    .filter(({ date }) => date > lastEnd)
    .map((point) => ({ ...point, at: Math.ceil(monthsFrom(lastEnd, point.date) / step) - 1 }))
    .filter(({ at }) => at < PERIODS_AHEAD);
  const coming = Array.from({ length: (ahead.at(-1)?.at ?? -1) + 1 }, (_, at) =>
    ahead.findLast((point) => point.at === at),
  );
  const target = series.targets.slice(from);
  return {
    labels: [...series.labels.slice(from), ...coming.map((point) => point?.periodLabel ?? '')],
    planned: [...ends.map((_, i) => within(i)), ...coming.map((point) => point?.value ?? null)],
    actual: [...series.values.slice(from), ...coming.map(() => null)],
    target: [...target, ...coming.map(() => target.at(-1) ?? null)],
  };
}

/** Months from one period of a run to the next: twelve where a run is too short to tell. */
function stepMonths({ starts }: Series): number {
  const [before, last] = starts.slice(-2);
  return before && last ? Math.max(monthsFrom(before, last), 1) : 12;
}

/** Whole calendar months from one ISO day's month to another's. */
function monthsFrom(from: string, to: string): number {
  const count = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return count(to) - count(from);
}
