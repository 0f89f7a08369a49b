import { frame } from './axes.ts';
import { palette, pointMark } from './palette.ts';
import { drawSvg } from './renderer.ts';
import type { ChartOption } from './renderer.ts';
import type { Series } from './series.ts';
import { pageReady } from './svg.ts';
import type { ChartWords } from './svg.ts';

/** How the chart is to be drawn. */
export interface LongRunOptions extends ChartWords {
  readonly decimals: number;
  /** True for a drawing shaped for a phone. */
  readonly narrow: boolean;
}

type Line = Extract<NonNullable<ChartOption['series']>, readonly unknown[]>[number];

/**
 * A long run of one indicator: its values with a marker each, the stepped target with the band agreed
 * around it, and every stretch with its mean and process limits, or while these are on trial with its median and
 * paler ones. Special-cause points are marked by shape and letter, and an upright line parts one stretch from the next. A
 * period without a figure, of which somebody said why, has a cross at the foot of its gap.
 * @param series already cut to the periods wanted.
 * @returns inline SVG with a title and a description.
 */
export function longRunChart(series: Series, options: LongRunOptions): string {
  const size = options.narrow ? { width: 380, height: 300 } : { width: 900, height: 380 };
  const option: ChartOption = {
    ...frame(series.labels, options.decimals, options.narrow),
    series: [
      ...band(series),
      ...limitLines(series),
      ...partings(series),
      ...target(series),
      values(series, options.narrow),
      ...gaps(series, options.narrow),
    ],
  };
  return pageReady(drawSvg(option, size), options);
}

function values(series: Series, narrow: boolean): Line {
  const many = series.values.length > 40;
  return {
    type: 'line',
    silent: true,
    connectNulls: false,
    z: 5,
    lineStyle: { color: palette.ink, width: 2.5 },
    itemStyle: { color: palette.ink },
    symbol: 'circle',
    showAllSymbol: true,
    symbolSize: many || narrow ? 5 : 7,
    data: series.values.map((value, index) => {
      const mark = pointMark(series.points[index]);
      if (value === null || !mark) return value;
      return {
        value,
        symbol: mark.symbol,
        symbolSize: (mark.symbol === 'rect' ? 16 : 20) - (narrow ? 4 : 0),
        itemStyle: { color: mark.colour, borderColor: '#fff', borderWidth: 1 },
        label: {
          show: true,
          position: 'inside',
          formatter: mark.letter,
          color: '#fff',
          fontSize: narrow ? 9 : 11,
          fontWeight: 'bold',
        },
      };
    }),
  };
}

function target(series: Series): Line[] {
  if (series.targets.every((one) => one === null)) return [];
  return [
    {
      type: 'line',
      step: 'middle',
      silent: true,
      symbol: 'none',
      z: 4,
      lineStyle: { color: palette.target, width: 2, type: [7, 4] },
      data: [...series.targets],
    },
  ];
}

/** The tolerance band: an unseen line at its bottom, and what lies above it filled up to its top. */
function band(series: Series): Line[] {
  const height = series.upper.map((upper, index) => {
    const lower = series.lower[index];
    return upper === null || lower === null || lower === undefined ? null : upper - lower;
  });
  if (height.every((one) => one === null || one === 0)) return [];
  const edge = {
    type: 'line',
    step: 'middle',
    silent: true,
    symbol: 'none',
    stack: 'band',
    stackStrategy: 'all',
    z: 1,
    lineStyle: { width: 0, opacity: 0 },
  } as const;
  return [
    { ...edge, data: [...series.lower] },
    { ...edge, data: height, areaStyle: { color: palette.band, opacity: 0.7, origin: 'auto' } },
  ];
}

function limitLines({ stretches, starts }: Series): Line[] {
  return stretches.flatMap(({ from, to, mean, median, upper, lower, trial }) => {
    const level = (value: number, type: 'solid' | number[], opacity = 1): Line => ({
      type: 'line',
      silent: true,
      symbol: 'none',
      z: 3,
      lineStyle: { color: palette.limits, width: 1.5, type, opacity },
      data: starts.map((start) => (start >= from && start <= to ? value : null)),
    });
    if (trial) return [level(median, [10, 3]), level(upper, [1, 5]), level(lower, [1, 5])];
    return [level(mean, 'solid'), level(upper, [2, 3]), level(lower, [2, 3])];
  });
}

/** The lowest and the highest that the chart shows. */
function reachOf(series: Series): { lowest: number; highest: number } {
  const levels = [...series.values, ...series.lower, ...series.upper, ...series.targets];
  const all = [
    ...levels.filter((value) => value !== null),
    ...series.stretches.flatMap(({ upper, lower }) => [upper, lower]),
  ];
  return { lowest: Math.min(...all), highest: Math.max(...all) };
}

/** A cross at the foot of every gap that has a reason. */
function gaps(series: Series, narrow: boolean): Line[] {
  const { lowest } = reachOf(series);
  return (series.without ?? []).flatMap(({ start }): Line[] => {
    const at = series.starts.indexOf(start);
    if (at < 0 || series.values[at] !== null) return [];
    return [
      {
        type: 'line',
        silent: true,
        z: 6,
        symbol: 'circle',
        symbolSize: narrow ? 13 : 16,
        itemStyle: { color: '#fff', borderColor: palette.ink, borderWidth: 1.5 },
        label: {
          show: true,
          position: 'inside',
          formatter: '×',
          color: palette.ink,
          fontSize: narrow ? 11 : 14,
          fontWeight: 'bold',
        },
        data: [[at, lowest]],
      },
    ];
  });
}

/** An upright line at the first period of every stretch but the first: there the chart starts afresh. */
function partings(series: Series): Line[] {
  const { stretches, starts } = series;
  const { lowest, highest } = reachOf(series);
  return stretches.slice(1).flatMap(({ from }): Line[] => {
    const at = starts.indexOf(from);
    if (at <= 0) return [];
    return [
      {
        type: 'line',
        silent: true,
        symbol: 'none',
        z: 4,
        lineStyle: { color: palette.trajectory, width: 2, type: [9, 4] },
        data: [
          [at, lowest],
          [at, highest],
        ],
      },
    ];
  });
}
