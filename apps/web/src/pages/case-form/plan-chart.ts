import type { Series } from '../../charts/series.ts';
import { trajectoryChart } from '../../charts/trajectory-chart.ts';
import type { PlanPaperFragment } from '../../generated/operations.ts';
import { valueFilter } from '../../shell/views/number-filters.ts';
import { pathLines, pathWithActuals } from './trajectory-view.ts';

interface Measure {
  readonly title: string;
  readonly unitLabel: string;
  readonly decimals: number;
  readonly series: Series | null;
}

/**
 * The plan's path against what happened: a drawing for wide pages, one for phones, and the same points for a table.
 * The drawings are null where there is no run of figures or no path to draw.
 */
export function planChart(plan: PlanPaperFragment, measure: Measure) {
  const points = plan.trajectory.toSorted((a, b) => a.date.localeCompare(b.date));
  const path = pathWithActuals(points, measure.series);
  if (!measure.series || points.length === 0) return { path, wide: null, narrow: null };
  const last = points.at(-1);
  const words = {
    title: `Planned path and actual figures: ${measure.title}`,
    description: last
      ? `The plan reaches ${valueFilter(last.value, measure.unitLabel, measure.decimals)} by ${last.periodLabel}. The points are in the table below.`
      : '',
  };
  const lines = { ...pathLines(points, measure.series), decimals: measure.decimals };
  return {
    path,
    wide: trajectoryChart({ ...lines, ...words, id: 'path-wide', narrow: false }),
    narrow: trajectoryChart({ ...lines, ...words, id: 'path-narrow', narrow: true }),
  };
}
