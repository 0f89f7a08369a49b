import { decodeSnapshot } from '#workflow/pure/snapshot.codec';
import type { JsonEvent } from '#workflow/pure/json.snapshot';
import { toJson } from '#workflow/pure/json.value';
import { nextStep } from '#workflow/pure/machine.step';
import { replayEvent, replayStart } from '#workflow/pure/replay';
import { migrateSnapshot } from '#workflow/pure/snapshot.migration';
import { regionsOf } from '#workflow/pure/state.text';
import { machines } from '../machines.ts';
import { scenarios } from './testing/scenarios.fixture.ts';
import { keptEdges, keptVersions, storedInstances } from './testing/stored-instances.fixture.ts';

/** Every version of every machine of which instances are kept: they must live on in the machine as it is today. */
const kept = machines.all().flatMap(({ id }) => {
  const machine = machines.get(id);
  return keptVersions(id).map((version) => ({ machine, version, instances: storedInstances(id, version) }));
});
const named = kept.map((one) => [`${one.machine.id} ${one.version}`, one] as const);

describe('instances kept from a version of a machine', () => {
  it('are there for the present version of each, to be kept before it is raised', () => {
    const present = machines.all().map(({ id }) => `${id} ${machines.get(id).version}`);
    expect(named.map(([name]) => name)).toEqual(expect.arrayContaining(present));
  });

  it.each(named)('%s: stand in every state of its chart', (_, { machine, version, instances }) => {
    const stood = new Set(
      instances.flatMap(({ snapshot }) =>
        [...regionsOf(machine.machine.root, snapshot.value)].map((pair) => pair.join(':')),
      ),
    );
    const states = keptEdges(machine.id, version).flatMap(([region, from, to]) =>
      [from, to].filter((state) => state !== '').map((state) => `${region}:${state}`),
    );
    expect([...new Set(states)].filter((state) => !stood.has(state))).toEqual([]);
  });

  it.each(named)('%s: load today, and go on unless they are over', (_, { machine, version, instances }) => {
    for (const { snapshot, history } of instances) {
      const now = migrateSnapshot(machine, snapshot, version);
      const decoded = decodeSnapshot(machine.durable, now);
      expect(decoded.status).toBe(snapshot.status);
      if (decoded._nodes.some(({ type }) => type === 'final')) continue;
      const at = history.at(-1)!.at;
      const events = (scenarios[machine.id] ?? []).flatMap((scenario) => scenario.events(at, now));
      const timed = Object.values(now.timers).map(({ dueAt, event }) => ({ ...event, dueAt }));
      const taken = [...events, ...timed].filter((event) =>
        nextStep(machine, now, toJson(event) as JsonEvent),
      );
      expect({ state: now.value, taken: taken.length > 0 }).toEqual({ state: now.value, taken: true });
    }
  });

  it.each(named.filter(([, { machine, version }]) => machine.version === version))(
    '%s: come to the same when lived through again',
    (_, { machine, instances }) => {
      for (const { snapshot, history } of instances) {
        const [first, ...rest] = history;
        const start = replayStart(machine, first!);
        expect(rest.reduce((before, past) => replayEvent(machine, before, past), start)).toEqual(snapshot);
      }
    },
  );
});
