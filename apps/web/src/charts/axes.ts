import { numberFilter } from '../shell/views/number-filters.ts';
import { palette } from './palette.ts';
import type { ChartOption } from './renderer.ts';

/** Axes and margins shared by every chart; labels thin out where there is no room, and the latest always stays. */
export function frame(labels: readonly string[], decimals: number, narrow: boolean): ChartOption {
  const step = labelStep(labels, narrow ? 310 : 830);
  const text = { color: palette.ink, fontSize: narrow ? 13 : 14 };
  return {
    grid: {
      left: 8,
      right: narrow ? 12 : 20,
      top: 16,
      bottom: 8,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: {
      type: 'category',
      data: [...labels],
      boundaryGap: false,
      axisLine: { lineStyle: { color: palette.quiet } },
      axisTick: { show: false },
      axisLabel: {
        ...text,
        interval: (index: number) => (labels.length - 1 - index) % step === 0,
        alignMinLabel: 'left',
        alignMaxLabel: 'right',
      },
    },
    yAxis: {
      type: 'value',
      scale: true,
      splitNumber: narrow ? 4 : 5,
      axisLabel: {
        ...text,
        formatter: (figure: number) => numberFilter(figure, axisDecimals(figure, decimals)),
      },
      splitLine: { lineStyle: { color: palette.grid } },
    },
  };
}

/**
 * How many positions from one written label to the next. The outermost labels are drawn inward from their
 * points, so neighbours need one and a half widths between them.
 * @param width room for the axis, in the drawing's units.
 */
function labelStep(labels: readonly string[], width: number): number {
  const longest = Math.max(...labels.map((label) => label.length), 1);
  const room = longest * 7.4 * 1.5 + 12;
  const fit = Math.max(Math.floor(width / room), 1);
  return Math.max(Math.ceil((labels.length - 1) / fit), 1);
}

/** Whole numbers on the axis need no zeros after the point, whatever the figures have. */
function axisDecimals(figure: number, decimals: number): number {
  return Number.isInteger(figure) ? 0 : Math.max(decimals, 1);
}
