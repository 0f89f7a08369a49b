import { addDays } from '#kernel/local-date';
import { QUALITY_TESTS } from '#domain/measure/quality-passport';
import type { ExampleRow } from './example-tables.ts';
import { foundedOn } from './tell-founding.ts';
import { grouped, type Happening, type Telling } from './telling.ts';

/**
 * How good the key measures are: each is scored on the eight tests before the key suite is made of them, and what does
 * not pass gets leave for a time, again and again, as a board would give it.
 */
export function tellQuality(telling: Telling): Happening[] {
  const { tables } = telling;
  return [
    ...grouped(tables.passports, ({ tenant }) => tenant).map(([tenant, rows]): Happening => {
      const what = `quality of the measures of ${tenant}`;
      const run = async () => {
        for (const row of rows) await assess(telling, row);
      };
      return { at: telling.at(foundedOn(telling, tenant), 9, 15), what, run };
    }),
    ...tables.key_leaves.flatMap((row): Happening[] => {
      const founded = foundedOn(telling, row.tenant);
      return [founded, addDays(telling.lastDay, -60)].map((day) => ({
        at: telling.at(day, 9, 16),
        what: `leave for ${row.indicator}`,
        run: () => giveLeave(telling, row, day),
      }));
    }),
  ];
}

async function assess(telling: Telling, row: ExampleRow<'passports'>): Promise<void> {
  const { tables, directory, place } = telling;
  const { email, organisation } = telling.holder({ tenant: row.tenant, role: 'performance_manager' });
  const scores = row.scores.split(' ').map(Number);
  const answers = QUALITY_TESTS.map(({ code: test }, index) => {
    const score = scores[index] ?? 0;
    const said = tables.passport_words.find((one) => one.test === test && one.score === score);
    return { test, score, evidence: said?.words ?? '' };
  });
  await telling.done(
    `quality of ${row.indicator}`,
    place.useCases.assessQuality(await telling.as(email, organisation), {
      tenantId: directory.tenants.get(row.tenant),
      indicatorId: directory.indicators.get(`${row.tenant} ${row.indicator}`),
      answers,
      expectedVersion: 0,
    }),
  );
}

async function giveLeave(telling: Telling, row: ExampleRow<'key_leaves'>, day: string): Promise<void> {
  const { directory, place } = telling;
  const chair = telling.holder({ tenant: row.tenant, role: 'leader' });
  await telling.done(
    `leave for ${row.indicator}`,
    place.useCases.giveKeyLeave(await telling.as(chair.email, chair.organisation), {
      tenantId: directory.tenants.get(row.tenant),
      indicatorId: directory.indicators.get(`${row.tenant} ${row.indicator}`),
      reason: row.reason,
      body: row.body,
      until: addDays(day, row.lasts_days),
    }),
  );
}
