import type { Series } from '../../charts/series.ts';
import { day, figure, words } from '../../files/columns.ts';
import { tableOf, type Column, type Table } from '../../files/table.ts';
import { pathWithActuals } from '../case-form/trajectory-view.ts';

interface Planned {
  readonly date: string;
  readonly periodLabel: string;
  readonly value: number;
}

/** The planned path, in order of date, with the figure of the period each date falls in; none while there is none. */
export function pathTable(number: number, planned: readonly Planned[], series: Series | null): Table {
  const points = planned.toSorted((a, b) => a.date.localeCompare(b.date));
  const rows = pathWithActuals(points, series).map((point, index) => ({
    ...point,
    period: points[index]?.periodLabel ?? null,
  }));
  const about = {
    name: `case-${number}-path`,
    title: `Case ${number}, the planned path and what was reached`,
    description: 'What the plan says the measure will be by each date, and what it was.',
  };
  const columns: Column<(typeof rows)[number]>[] = [
    day('By', (row) => row.date),
    words('Period', (row) => row.period),
    figure('Planned', (row) => row.value),
    figure('Reached', (row) => row.actual),
  ];
  return tableOf(about, columns, rows);
}
