import { addDays } from '#kernel/local-date';
import type { ExampleRow } from './example-tables.ts';
import { tagHeading } from './tell-priorities.ts';
import { grouped, type Happening, type Telling } from './telling.ts';

/** What was agreed beforehand: targets, each the day before it begins, and each year's budget, at the end of February. */
export function tellPlans(telling: Telling): Happening[] {
  const { tables } = telling;
  return [
    ...tables.targets.map((row): Happening => {
      const day = telling.notAfterLast(addDays(row.starts, -1));
      const what = `the target of ${row.indicator} from ${row.starts}`;
      return { at: telling.at(day, 10), what, alongside: true, run: () => setTarget(telling, row, what) };
    }),
    ...grouped(tables.budget_headings, (row) => `${row.organisation} ${row.year} ${row.holder_email}`).map(
      ([key, rows]): Happening => {
        const day = telling.notAfterLast(`${rows[0]?.year ?? ''}-02-25`);
        return {
          at: telling.at(day, 9),
          what: `budget ${key}`,
          alongside: true,
          run: () => setBudget(telling, rows),
        };
      },
    ),
  ];
}

async function setTarget(telling: Telling, row: ExampleRow<'targets'>, what: string): Promise<void> {
  const { tables, directory } = telling;
  const indicator = tables.indicators.find(
    ({ tenant, code }) => tenant === row.tenant && code === row.indicator,
  );
  const organisation = telling.accountableBody(row.tenant);
  const portfolio = indicator?.portfolio ?? '';
  const { email } = telling.holder({ tenant: organisation, role: 'portfolio_holder', portfolio });
  const answer = telling.place.useCases.setTarget(await telling.as(email, organisation), {
    tenantId: directory.tenants.get(row.tenant),
    indicatorId: directory.indicators.get(`${row.tenant} ${row.indicator}`),
    starts: row.starts,
    ends: row.ends,
    value: row.value,
    toleranceBelow: row.tolerance_below,
    toleranceAbove: row.tolerance_above,
    basis: row.basis,
    example: true,
  });
  await telling.done(what, answer);
}

async function setBudget(telling: Telling, rows: ExampleRow<'budget_headings'>[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const { organisation, holder_email: email } = first;
  const holder = telling.tables.people.find((person) => person.email === email);
  const answer = telling.place.place.setBudget(await telling.as(email, organisation), {
    headings: rows.map((row) => ({
      code: row.code,
      name: row.name,
      year: row.year,
      unit: row.unit,
      amount: row.amount,
      priority: null,
      holderPersonId: telling.directory.people.get(email),
      holderName: holder?.name ?? '',
    })),
  });
  const { ids } = await telling.done(`budget of ${organisation}`, answer);
  for (const [key, id] of Object.entries(ids)) telling.directory.headings.set(`${organisation} ${key}`, id);
  for (const row of rows) await tagHeading(telling, row);
}
