import type { Actor } from '#permissions/actor';
import type { ExampleRow } from './example-tables.ts';
import type { Happening, Telling } from './telling.ts';

/** The sets of areas that a partnership compares itself with, and which measures are compared with which. */
export function tellComparators(telling: Telling): Happening[] {
  const numbered = new Map<string, number>();
  return telling.tables.comparator_sets.map((set): Happening => {
    // A place numbers its sets as they come.
    const number = (numbered.get(set.partnership) ?? 0) + 1;
    numbered.set(set.partnership, number);
    return {
      at: telling.at(telling.workingDaysBefore(telling.today, set.working_days_ago), 16, number),
      what: `the areas of ${set.name}`,
      run: () => compareWith(telling, set, `S${number}`),
    };
  });
}

async function compareWith(
  telling: Telling,
  set: ExampleRow<'comparator_sets'>,
  code: string,
): Promise<void> {
  const { partnership, name, reason, areas, benchmark, indicators } = set;
  const { email, organisation } = telling.holder({ tenant: partnership, role: 'performance_manager' });
  const actor = await telling.as(email, organisation);
  const tenantId = telling.directory.tenants.get(partnership);
  const kept = telling.place.useCases.keepComparatorSet(actor, {
    ...{ tenantId, code: null, name, reason, areas: areas.split(' '), benchmark },
  });
  await telling.done(`the areas of ${name}`, kept);
  for (const indicator of indicators.split(' '))
    await choose(telling, actor, { tenantId, setCode: code, measure: `${partnership} ${indicator}` });
}

async function choose(
  telling: Telling,
  actor: Actor,
  { tenantId, setCode, measure }: { tenantId: string; setCode: string; measure: string },
): Promise<void> {
  const answer = telling.place.useCases.chooseComparators(actor, {
    ...{ tenantId, indicatorId: telling.directory.indicators.get(measure), setCode },
    ...{ differs: [], expectedVersion: 0 },
  });
  await telling.done(`whom ${measure} is compared with`, answer);
}
