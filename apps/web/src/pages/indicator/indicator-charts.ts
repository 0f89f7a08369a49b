import { seriesFrom, windowStart } from '../../charts/chart-window.ts';
import { longRunChart } from '../../charts/long-run-chart.ts';
import { pointMark } from '../../charts/palette.ts';
import type { Series } from '../../charts/series.ts';

/** The charts of one indicator, and what its key has to explain. */
export interface IndicatorCharts {
  readonly wide: string;
  readonly narrow: string;
  /** True when earlier periods exist that are not drawn. */
  readonly shortened: boolean;
  readonly hasTarget: boolean;
  readonly hasBand: boolean;
  readonly hasLimits: boolean;
  /** Whether a stretch is on trial, its median drawn and its limits paler. */
  readonly hasTrial: boolean;
  /** Where the chart starts afresh, among the periods drawn. */
  readonly breaks: readonly { readonly label: string; readonly reason: string | null }[];
  readonly hasSpecialCause: boolean;
  readonly hasGaps: boolean;
  /** Gaps among the periods drawn of which somebody said why, and totals without somebody's figure; newest first. */
  readonly without: readonly { readonly label: string; readonly gap: boolean; readonly words: string }[];
}

/**
 * Draws an indicator's long run twice, for a desk and for a phone; the stylesheet shows one of them.
 * @param title the indicator's name.
 * @param caption the sentence under the chart, which also describes it to people who cannot see it.
 * @param everything true to draw the whole history.
 * @returns null when there is no figure to draw.
 */
export function indicatorCharts(
  series: Series | null,
  about: { readonly title: string; readonly caption: string; readonly decimals: number },
  everything: boolean,
): IndicatorCharts | null {
  if (!series || !series.values.some((value) => value !== null)) return null;
  const start = everything ? 0 : windowStart(series);
  const shown = seriesFrom(series, start);
  const draw = (id: string, narrow: boolean): string =>
    longRunChart(shown, {
      id,
      narrow,
      title: `${about.title}, ${shown.labels[0]} to ${shown.labels.at(-1)}`,
      description: `${about.caption} The same figures are in the table below the chart.`,
      decimals: about.decimals,
    });
  const drawn = shown.stretches.filter(({ to }) => to >= (shown.starts[0] ?? ''));
  return {
    wide: draw('chart-wide', false),
    narrow: draw('chart-narrow', true),
    shortened: start > 0,
    hasTarget: shown.targets.some((value) => value !== null),
    hasBand: shown.upper.some((upper, index) => upper !== null && upper !== shown.lower[index]),
    hasLimits: drawn.some(({ trial }) => !trial),
    hasTrial: drawn.some(({ trial }) => trial),
    breaks: drawn.flatMap(({ from, reason }) => {
      const at = shown.starts.indexOf(from);
      return at > 0 ? [{ label: shown.labels[at] ?? '', reason }] : [];
    }),
    hasSpecialCause: shown.points.some((point) => pointMark(point) !== null),
    hasGaps: (shown.without ?? []).some(({ start }) => shown.values[shown.starts.indexOf(start)] === null),
    without: (shown.without ?? [])
      .flatMap(({ start, words }) => {
        const at = shown.starts.indexOf(start);
        return at < 0 ? [] : [{ label: shown.labels[at] ?? '', gap: shown.values[at] === null, words }];
      })
      .reverse(),
  };
}
