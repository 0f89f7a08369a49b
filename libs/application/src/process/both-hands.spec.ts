import { nextStep } from '#workflow/pure/machine.step';
import type { JsonEvent, JsonSnapshot } from '#workflow/pure/json.snapshot';
import { toJson } from '#workflow/pure/json.value';
import { machines } from '../machines.ts';
import { scenarios } from './testing/scenarios.fixture.ts';
import { storedInstances } from './testing/stored-instances.fixture.ts';

type Json = unknown;

const isRecord = (value: Json): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The ids of people in papers: as somebody who acted, and by id alone, as an owner is named. */
function peopleIn(value: Json, key = ''): { acted: string[]; named: string[] } {
  if (typeof value === 'string')
    return /PersonId$|^enteredBy$/.test(key) ? { acted: [], named: [value] } : { acted: [], named: [] };
  if (Array.isArray(value)) return merged(value.map((one) => peopleIn(one, key)));
  if (!isRecord(value)) return { acted: [], named: [] };
  const own = typeof value['personId'] === 'string' ? [value['personId']] : [];
  const rest = merged(Object.entries(value).map(([name, one]) => peopleIn(one, name)));
  return { acted: [...own, ...rest.acted], named: rest.named };
}

const merged = (all: { acted: string[]; named: string[] }[]) => ({
  acted: all.flatMap(({ acted }) => acted),
  named: all.flatMap(({ named }) => named),
});

/** The papers as they would be had this person done everything in them for somebody else. */
function inTheNameOf(value: Json, personId: string, standsInForId: string): Json {
  if (Array.isArray(value)) return value.map((one) => inTheNameOf(one, personId, standsInForId));
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, inTheNameOf(one, personId, standsInForId)]);
  const same = Object.fromEntries(entries) as Record<string, Json>;
  return value['personId'] === personId ? { ...same, standsInForId } : same;
}

const delegator = '0190a000-0000-7000-8000-00000000dead';

/** Every act of every kept instance that some person in its papers is barred from, whoever else may do it. */
const bars = machines.all().map(({ id }) => {
  const machine = machines.get(id);
  const found = storedInstances(id, machine.version).flatMap(({ state: name, snapshot, history }) => {
    const at = history.at(-1)?.at ?? '';
    const { acted, named } = peopleIn(snapshot.context);
    const events = (scenarios[id] ?? []).flatMap((scenario) => scenario.events(at, snapshot));
    const takes = (event: object, by: object, of = snapshot) =>
      nextStep(machine, of, toJson({ ...event, by }) as JsonEvent) !== undefined;
    return events.flatMap((event) => {
      const { by, type } = event as { by?: { personId: string }; type: string };
      if (!by || !takes(event, by)) return [];
      return [...new Set([...acted, ...named])]
        .filter((personId) => personId !== by.personId && !takes(event, { ...by, personId }))
        .map((barred) => ({ name, type, barred, by, event, snapshot, named, takes }));
    });
  });
  return { id, found };
});

describe('the bars of a machine', () => {
  it.each(bars)('$id: there are some', ({ found }) => {
    expect(found.length).toBeGreaterThan(0);
  });

  it.each(bars)('$id: hold for whoever stands in for somebody who is barred', ({ found }) => {
    const past = found.filter(({ takes, event, by, barred }) =>
      takes(event, { ...by, standsInForId: barred }),
    );
    expect(past.map(({ name, type }) => `${type} in ${name}`)).toEqual([]);
  });

  it.each(bars)('$id: hold for whoever was stood in for by somebody who is barred', ({ found }) => {
    const past = found
      .filter(({ named, barred }) => !named.includes(barred))
      .filter(({ takes, event, by, barred, snapshot }) => {
        const context = inTheNameOf(snapshot.context, barred, delegator);
        const told = { ...snapshot, context } as JsonSnapshot;
        return takes(event, { ...by, personId: delegator }, told);
      });
    expect(past.map(({ name, type }) => `${type} in ${name}`)).toEqual([]);
  });
});
