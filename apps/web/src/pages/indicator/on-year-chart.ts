import { seriesFrom, windowStart } from '../../charts/chart-window.ts';
import { longRunChart } from '../../charts/long-run-chart.ts';
import type { Series, Stretch } from '../../charts/series.ts';

/** The changes on the year of a series that follows the seasons: drawn, and the latest one in figures. */
export interface OnYearChart {
  readonly wide: string;
  readonly narrow: string;
  readonly latest: { readonly label: string; readonly change: number };
  /** Where changes usually lie; null with too few to tell. */
  readonly usual: { readonly lower: number; readonly upper: number } | null;
  readonly within: boolean;
}

/**
 * Draws how much each figure is above or below that of the same period a year before (docs/spc.md, fit to councils).
 *
 * @returns null for a series without seasons, or with no change to draw yet
 */
export function onYearChart(
  series: Series | null,
  about: { readonly title: string; readonly decimals: number },
  everything: boolean,
): OnYearChart | null {
  const onYear = series?.onYear;
  if (!series || !onYear) return null;
  const at = onYear.changes.findLastIndex((change) => change !== null);
  const change = onYear.changes[at] ?? null;
  if (change === null) return null;
  const changes = changesOf(series, onYear);
  const first = onYear.changes.findIndex((one) => one !== null);
  const shown = seriesFrom(changes, Math.max(first, everything ? 0 : windowStart(series)));
  const draw = (id: string, narrow: boolean): string =>
    longRunChart(shown, {
      id,
      narrow,
      title: `${about.title}: change on the year, ${shown.labels[0]} to ${shown.labels.at(-1)}`,
      description: 'Each figure less that of the same period a year before.',
      decimals: about.decimals,
    });
  const { limits } = onYear;
  const usual = limits && !limits.trial ? { lower: limits.lower, upper: limits.upper } : null;
  return {
    wide: draw('on-year-wide', false),
    narrow: draw('on-year-narrow', true),
    latest: { label: series.labels[at] ?? '', change },
    usual,
    within: usual === null || (change >= usual.lower && change <= usual.upper),
  };
}

/** The changes as a series of their own: no target and no judgement, with one stretch. */
function changesOf(series: Series, { changes, limits }: NonNullable<Series['onYear']>): Series {
  const nothing = changes.map(() => null);
  const [from, to] = [series.starts[0] ?? '', series.starts.at(-1) ?? ''];
  const stretches: Stretch[] = limits ? [{ ...limits, from, to, median: limits.mean, reason: null }] : [];
  return {
    ...series,
    ...{ values: changes, numerators: nothing, denominators: nothing, rag: nothing },
    ...{ targets: nothing, lower: nothing, upper: nothing, points: nothing, reasons: nothing },
    ...{ limits: null, stretches, reading: null, onYear: null },
  };
}
