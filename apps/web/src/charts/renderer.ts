import { LineChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { ComposeOption } from 'echarts/core';
import type { GridComponentOption } from 'echarts/components';
import type { LineSeriesOption } from 'echarts/charts';

use([LineChart, GridComponent, SVGRenderer]);

/** The part of ECharts that our charts are made of. */
export type ChartOption = ComposeOption<GridComponentOption | LineSeriesOption>;

/** A drawing's size in its own units; the page scales it. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

/** Draws on the server, without a browser. */
export function drawSvg(option: ChartOption, size: ChartSize): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...size });
  try {
    chart.setOption({ animation: false, ...option });
    return chart.renderToSVGString({ useViewBox: true });
  } finally {
    chart.dispose();
  }
}
