import type { Series } from '../../charts/series.ts';
import { csvText } from '../../shell/csv.ts';
import { pathWithActuals } from '../case-form/trajectory-view.ts';

/** The planned path as CSV, in order of date, with the figure of the period each date falls in; blank while there is none. */
export function pathCsv(
  planned: readonly { readonly date: string; readonly periodLabel: string; readonly value: number }[],
  series: Series | null,
): string {
  const points = planned.toSorted((a, b) => a.date.localeCompare(b.date));
  const rows = pathWithActuals(points, series).map(({ date, value, actual }, index) => [
    date,
    points[index]?.periodLabel ?? '',
    String(value),
    actual === null ? '' : String(actual),
  ]);
  return csvText([['By', 'Period', 'Planned', 'Reached'], ...rows]);
}
