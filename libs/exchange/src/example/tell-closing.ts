import { ExampleLoadError } from './example-error.ts';
import type { ScriptedCase } from './case-script.ts';
import type { ExampleRow } from './example-tables.ts';
import { actingFor } from './tell-cases.ts';
import type { Happening, Telling } from './telling.ts';

/** What the example's closed cases left behind, each by the person who may. */
export function tellClosing(telling: Telling, cases: readonly ScriptedCase[]): Happening[] {
  return telling.tables.closing.map((row): Happening => {
    const what = `case ${row.case}: ${row.act} by ${row.by}`;
    return { at: telling.at(row.on, 10), what, run: () => write(telling, cases, row, what) };
  });
}

async function write(
  telling: Telling,
  cases: readonly ScriptedCase[],
  row: ExampleRow<'closing'>,
  what: string,
): Promise<void> {
  const one = cases.find(({ key }) => key === row.case);
  if (!one) throw new ExampleLoadError(what, 'cases.json tells no such case.');
  const actor = await telling.as(row.by, actingFor(telling, one, row.by));
  const answer = telling.place.useCases.writeClosing(actor, {
    tenantId: telling.directory.tenants.get(one.partnership),
    caseId: telling.directory.cases.get(row.case),
    act: row.act,
    expectedVersion: 0,
    text: row.text,
    forWhom: row.for_whom,
    whatItTook: row.what_it_took,
    whatToWatch: row.what_to_watch,
    commended: row.commended,
  });
  await telling.done(what, answer);
}
