import type { ExampleRow } from './example-tables.ts';
import { grouped, type Happening, type Telling } from './telling.ts';

/** What is known of the measures beside their figures: new definitions, groups behind a figure, the set as a whole. */
export function tellMeasuring(telling: Telling): Happening[] {
  const { tables } = telling;
  const day = (ago: number) => telling.workingDaysBefore(telling.today, ago);
  return [
    ...tables.redefinitions.map((row): Happening => {
      const what = `the new definition of ${row.indicator}`;
      return { at: telling.at(day(row.working_days_ago), 13), what, run: () => redefine(telling, row, what) };
    }),
    ...grouped(tables.breakdowns, (row) => `${row.tenant} ${row.indicator} ${row.period_start}`).flatMap(
      ([key, [first, ...rest]]): Happening[] => {
        if (!first) return [];
        const what = `groups behind ${key}`;
        const run = () => breakDown(telling, [first, ...rest], what);
        return [{ at: telling.at(day(first.working_days_ago), 13, 20), what, run }];
      },
    ),
    ...grouped(tables.set_answers, ({ tenant }) => tenant).map(([tenant, rows]): Happening => {
      const what = `the judgement on the whole set of ${tenant}`;
      const run = () => judgeSet(telling, tenant, rows);
      return { at: telling.at(day(rows[0]?.working_days_ago ?? 0), 13, 40), what, run };
    }),
  ];
}

async function managerOf(telling: Telling, tenant: string) {
  const { email, organisation } = telling.holder({ tenant, role: 'performance_manager' });
  return telling.as(email, organisation);
}

async function redefine(telling: Telling, row: ExampleRow<'redefinitions'>, what: string): Promise<void> {
  const { directory, place, tables } = telling;
  const known = tables.indicators.find(({ tenant, code }) => tenant === row.tenant && code === row.indicator);
  if (!known) throw new Error(`${what}: there is no such measure`);
  const answer = place.useCases.redefineMeasure(await managerOf(telling, row.tenant), {
    tenantId: directory.tenants.get(row.tenant),
    indicatorId: directory.indicators.get(`${row.tenant} ${row.indicator}`),
    expectedVersion: 1,
    facts: {
      definition: row.definition,
      polarity: known.polarity,
      unit: known.unit,
      unitLabel: known.unit_label ?? '',
      decimals: known.decimals,
      numeratorLabel: known.numerator_label,
      denominatorLabel: known.denominator_label,
    },
    effectiveFrom: row.effective_from,
    reason: row.reason,
  });
  await telling.done(what, answer);
}

/** Wards go by their GSS codes. */
const WARD = /^[EWSN]\d{8}$/;

async function breakDown(
  telling: Telling,
  rows: readonly [ExampleRow<'breakdowns'>, ...ExampleRow<'breakdowns'>[]],
  what: string,
): Promise<void> {
  const [{ tenant, indicator, period_start: periodStart, grouping, by }] = rows;
  const { organisation } = telling.holder({ email: by, role: 'indicator_owner' });
  const answer = telling.place.useCases.saveBreakdown(await telling.as(by, organisation), {
    tenantId: telling.directory.tenants.get(tenant),
    indicatorId: telling.directory.indicators.get(`${tenant} ${indicator}`),
    dimension: rows.every(({ code }) => WARD.test(code)) ? 'ward' : 'group',
    ...{ periodStart, grouping, reason: null },
    rows: rows.map(({ code, name, value, numerator, denominator }) => {
      return { code, name, value, numerator, denominator };
    }),
  });
  await telling.done(what, answer);
}

async function judgeSet(
  telling: Telling,
  tenant: string,
  rows: readonly ExampleRow<'set_answers'>[],
): Promise<void> {
  const answer = telling.place.useCases.assessSet(await managerOf(telling, tenant), {
    tenantId: telling.directory.tenants.get(tenant),
    answers: rows.map(({ quality, score, words }) => ({ quality, score, evidence: words })),
    expectedVersion: 0,
  });
  await telling.done(`the judgement on the whole set of ${tenant}`, answer);
}
