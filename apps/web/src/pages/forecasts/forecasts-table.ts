import { day, figure, words } from '../../files/columns.ts';
import { tableOf, type Column, type Table } from '../../files/table.ts';
import type { ForecastsQuery } from '../../generated/operations.ts';

type Line = NonNullable<ForecastsQuery['forecastRecord']>['lines'][number];

const columns: Column<Line>[] = [
  words('Period', (line) => line.periodLabel),
  day('Period start', (line) => line.periodStart),
  figure('Forecast', (line) => line.value),
  figure('Low', (line) => line.low),
  figure('High', (line) => line.high),
  figure('Actual', (line) => line.actual),
  words('Status', (line) => line.actualStatus),
  figure('Error', (line) => line.error),
  words('Made by', (line) => line.madeBy),
];

/** What was forecast of an indicator beside what came. */
export function forecastsTable(lines: readonly Line[]): Table {
  const about = {
    name: 'forecasts',
    title: 'Forecasts and what came',
    description: 'Each forecast as it stood when it was locked, beside the figure that came.',
    key: ['period_start'],
  };
  return tableOf(about, columns, lines);
}
