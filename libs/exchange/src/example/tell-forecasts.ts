import { londonDateOf } from '#kernel/local-date';
import { periodsToForecast } from '#domain/forecast/forecast-rules';
import type { ExampleRow } from './example-tables.ts';
import type { Happening, Telling } from './telling.ts';

/** Working days ago on which the owners last said what they expect of the running period. */
const LATELY = 3;

/** What owners expected of periods before they were over; a row without a day or a period is of the running one, lately. */
export function tellForecasts(telling: Telling): Happening[] {
  return telling.tables.forecasts.map((row): Happening => {
    const day = row.made_on ?? telling.workingDaysBefore(telling.today, LATELY);
    const what = `the forecast of ${row.indicator} for ${row.period_start ?? 'the running period'}`;
    return { at: telling.at(day, 11, 20), what, alongside: true, run: () => forecast(telling, row, what) };
  });
}

async function forecast(telling: Telling, row: ExampleRow<'forecasts'>, what: string): Promise<void> {
  const { directory, place, tables } = telling;
  const { organisation } = telling.holder({ email: row.by });
  const measure = tables.indicators.find(
    ({ tenant, code }) => tenant === row.partnership && code === row.indicator,
  );
  if (!measure) throw new Error(`${what}: there is no such measure`);
  const today = londonDateOf(place.clock.now());
  const periodStart = row.period_start ?? periodsToForecast(measure.frequency, today)[0]?.start ?? today;
  const answer = place.useCases.makeForecast(await telling.as(row.by, organisation), {
    tenantId: directory.tenants.get(row.partnership),
    indicatorId: directory.indicators.get(`${row.partnership} ${row.indicator}`),
    periodStart,
    value: row.value,
    low: row.low,
    high: row.high,
    basis: row.basis,
  });
  await telling.done(what, answer);
}
