import { frame } from './axes.ts';
import { palette } from './palette.ts';
import { drawSvg } from './renderer.ts';
import { pageReady } from './svg.ts';
import type { ChartWords } from './svg.ts';

/** A plan's path against what happened; lists aligned by position, null where there is no figure. */
export interface TrajectoryChart extends ChartWords {
  readonly labels: readonly string[];
  readonly planned: readonly (number | null)[];
  readonly actual: readonly (number | null)[];
  /** The target each period should reach. */
  readonly target: readonly (number | null)[];
  readonly decimals: number;
  /** True for a drawing shaped for a phone. */
  readonly narrow: boolean;
}

/**
 * Planned path (dashed, hollow diamonds) against actual figures (solid, filled dots) and the target.
 * @returns inline SVG with a title and a description.
 */
export function trajectoryChart(chart: TrajectoryChart): string {
  const size = chart.narrow ? { width: 380, height: 280 } : { width: 900, height: 320 };
  const svg = drawSvg(
    {
      ...frame(chart.labels, chart.decimals, chart.narrow),
      series: [
        {
          type: 'line',
          step: 'middle',
          silent: true,
          symbol: 'none',
          lineStyle: { color: palette.target, width: 2, type: [7, 4] },
          data: [...chart.target],
        },
        {
          type: 'line',
          silent: true,
          connectNulls: true,
          symbol: 'emptyDiamond',
          symbolSize: 11,
          showAllSymbol: true,
          lineStyle: { color: palette.trajectory, width: 2, type: [3, 3] },
          itemStyle: { color: palette.trajectory },
          data: [...chart.planned],
        },
        {
          type: 'line',
          silent: true,
          symbol: 'circle',
          symbolSize: 8,
          showAllSymbol: true,
          lineStyle: { color: palette.ink, width: 2.5 },
          itemStyle: { color: palette.ink },
          data: [...chart.actual],
        },
      ],
    },
    size,
  );
  return pageReady(svg, chart);
}
