import { frame } from './axes.ts';
import { palette } from './palette.ts';
import { drawSvg } from './renderer.ts';
import type { ChartOption } from './renderer.ts';
import { pageReady } from './svg.ts';
import type { ChartWords } from './svg.ts';

/** The usual run of figures: their average and the limits of chance. */
export interface UsualRun {
  readonly mean: number;
  readonly upper: number;
  readonly lower: number;
}

/** What a verdict rests on, to be drawn; lists aligned. */
export interface VerdictChart extends ChartWords {
  readonly labels: readonly string[];
  readonly values: readonly number[];
  /** Position of the first figure that the work could have changed; the length where there is none yet. */
  readonly intervention: number;
  readonly before: UsualRun | null;
  readonly rebased: UsualRun | null;
  readonly decimals: number;
  /** True for a drawing shaped for a phone. */
  readonly narrow: boolean;
}

type Line = Extract<NonNullable<ChartOption['series']>, readonly unknown[]>[number];

/**
 * The figures before and after the work began, parted by an upright line: the average before it solid and its limits
 * dotted, both carried on to the end; limits made anew only over the figures they are made from.
 * @returns inline SVG with a title and a description
 */
export function verdictChart(chart: VerdictChart): string {
  const { labels, values, intervention, before, rebased, decimals, narrow } = chart;
  const size = narrow ? { width: 380, height: 260 } : { width: 780, height: 300 };
  const svg = drawSvg(
    {
      ...frame(labels, decimals, narrow),
      series: [
        ...(before ? runLines(before, values, 0) : []),
        ...(rebased ? runLines(rebased, values, intervention) : []),
        ...upright(chart),
        {
          type: 'line',
          silent: true,
          z: 5,
          symbol: 'circle',
          symbolSize: narrow ? 5 : 7,
          showAllSymbol: true,
          lineStyle: { color: palette.ink, width: 2.5 },
          itemStyle: { color: palette.ink },
          data: [...values],
        },
      ],
    },
    size,
  );
  return pageReady(svg, chart);
}

function runLines({ mean, upper, lower }: UsualRun, values: readonly number[], from: number): Line[] {
  const level = (value: number, type: 'solid' | number[]): Line => ({
    type: 'line',
    silent: true,
    symbol: 'none',
    lineStyle: { color: palette.limits, width: 1.5, type },
    data: values.map((_, index) => (index >= from ? value : null)),
  });
  return [level(mean, 'solid'), level(upper, [2, 3]), level(lower, [2, 3])];
}

function upright({ values, intervention, before, rebased }: VerdictChart): Line[] {
  if (intervention >= values.length) return [];
  const all = [...values, ...[before, rebased].flatMap((run) => (run ? [run.upper, run.lower] : []))];
  return [
    {
      type: 'line',
      silent: true,
      symbol: 'none',
      z: 4,
      lineStyle: { color: palette.trajectory, width: 2.5, type: [9, 4] },
      data: [
        [intervention, Math.min(...all)],
        [intervention, Math.max(...all)],
      ],
    },
  ];
}
