import { createMachine, fromPromise, raise, setup } from 'xstate';
import { loan } from '../example/loan.machine.ts';
import { acceptedEvents, availableEventTypes } from './available.events.ts';
import type { JsonEvent, JsonSnapshot } from './json.snapshot.ts';
import type { MachineEntry } from './machine.entry.ts';
import { MachineRegistry } from './machine.registry.ts';
import { firstStep, nextStep } from './machine.step.ts';
import { encodeSnapshot } from './snapshot.codec.ts';
import { migrateSnapshot } from './snapshot.migration.ts';

const entryOf = (machine: MachineEntry['machine'], rest: Partial<MachineEntry> = {}): MachineEntry => ({
  id: 'm',
  version: 1,
  machine,
  delays: {},
  events: [],
  ...rest,
});
const refusal = (entry: MachineEntry): string => {
  try {
    new MachineRegistry([entry]);
    return 'none';
  } catch (error) {
    return String(error);
  }
};

describe('the registry', () => {
  it('gives new instances the latest version and still finds the others', () => {
    const two = { ...loan, version: 2, migrations: { 1: (snapshot: JsonSnapshot) => snapshot } };
    const registry = new MachineRegistry([two, loan]);
    expect(registry.get('loan').version).toBe(2);
    expect(registry.find('loan', 1)?.version).toBe(1);
    expect(registry.find('loan', 3)).toBeUndefined();
    expect(() => registry.get('lone')).toThrow('There is no machine "lone".');
    expect(() => new MachineRegistry([loan, loan])).toThrow('registered twice');
  });

  it.each([
    [
      'an actor',
      createMachine({ invoke: { src: fromPromise(() => Promise.resolve()) } }),
      'invokes an actor',
    ],
    ['a wildcard', createMachine({ on: { '*': { actions: 'x' } } }), 'the wildcard "*" hides edges'],
    ['a wait without due date', createMachine({ after: { soon: { actions: 'x' } } }), 'waits for "soon"'],
    ['an unnamed action', createMachine({ entry: () => undefined }), 'has no name; effects are named'],
    [
      'a delayed raise without id',
      createMachine({ entry: raise({ type: 'x' }, { delay: 5 }) }),
      'without an id',
    ],
    ['a dotted name', createMachine({ initial: 'a.b', states: { 'a.b': {} } }), 'in its name'],
    ['an event of the host', createMachine({ on: { 'workflow.x': { actions: 'x' } } }), "is the host's"],
  ])('refuses %s', (_what, machine, words) => {
    expect(refusal(entryOf(machine))).toContain(words);
  });

  it('refuses events that nothing takes, reserved ones, and gaps between migrations', () => {
    const machine = createMachine({ on: { go: { actions: 'x' } } });
    expect(refusal(entryOf(machine, { events: ['went'] }))).toContain('no state takes the event "went"');
    expect(refusal(entryOf(machine, { events: ['xstate.init'] }))).toContain(
      'cannot be an event from outside',
    );
    const migrations = { 1: (snapshot: JsonSnapshot) => snapshot };
    expect(refusal(entryOf(machine, { version: 3, migrations }))).toContain('no migration from version 2');
    expect(refusal(entryOf(machine, { version: 1, migrations }))).toContain('leads past the machine itself');
    expect(refusal(entryOf(machine, { version: 0 }))).toContain('whole number from 1');
  });
});

describe('a migration', () => {
  const renamed = (snapshot: JsonSnapshot): JsonSnapshot => ({
    ...snapshot,
    value: snapshot.value === 'asked' ? 'lent' : snapshot.value,
    timers: Object.fromEntries(Object.values(snapshot.timers).map((timer) => ['other', timer])),
  });
  const asked: JsonSnapshot = {
    value: 'asked',
    context: { reader: 'R', letters: 0 },
    status: 'active',
    timers: { one: { dueAt: '2026-01-01T00:00:00.000Z', event: { type: 'one' } } },
  };

  it('runs version after version and carries the timers along', () => {
    const migrations = {
      1: renamed,
      2: (snapshot: JsonSnapshot) => ({ ...snapshot, context: { letters: 2 } }),
    };
    const three = new MachineRegistry([{ ...loan, version: 3, migrations }]).get('loan');
    const migrated = migrateSnapshot(three, asked, 1);
    expect(migrated).toMatchObject({
      value: 'lent',
      context: { letters: 2 },
      timers: { other: asked.timers['one'] },
    });
    expect(migrateSnapshot(three, asked, 3)).toBe(asked);
  });

  it('is refused from a later version and into an unknown state', () => {
    const lost = (snapshot: JsonSnapshot): JsonSnapshot => ({ ...snapshot, value: 'stolen' });
    const two = new MachineRegistry([{ ...loan, version: 2, migrations: { 1: lost } }]).get('loan');
    expect(() => migrateSnapshot(two, asked, 3)).toThrow('is later than this program knows');
    expect(() => migrateSnapshot(two, asked, 1)).toThrow('cannot stand in "stolen"');
  });
});

describe('available events', () => {
  const machine = setup({
    types: { events: {} as { type: 'plain' } | { type: 'judged'; verdict: string } | { type: 'closed' } },
    guards: { never: () => false, good: ({ event }) => event.type === 'judged' && event.verdict.length > 3 },
  }).createMachine({
    initial: 'a',
    states: {
      a: {
        on: { plain: 'b', judged: { guard: 'good', target: 'b' }, closed: { guard: 'never', target: 'b' } },
      },
      b: {},
    },
  });
  const registered = new MachineRegistry([entryOf(machine, { events: ['plain', 'judged', 'closed'] })]).get(
    'm',
  );
  const a = encodeSnapshot(firstStep(registered, null).snapshot, {});

  it('are those the state takes; a guard that needs the content does not hide its event', () => {
    expect(availableEventTypes(registered, a)).toEqual(['plain', 'judged']);
  });

  it('are judged exactly when their content is given', () => {
    const candidates: JsonEvent[] = [
      { type: 'judged', verdict: 'no' },
      { type: 'judged', verdict: 'fine' },
      { type: 'closed' },
    ];
    expect(acceptedEvents(registered, a, candidates)).toEqual([{ type: 'judged', verdict: 'fine' }]);
    const b = nextStep(registered, a, { type: 'plain' });
    expect(b && availableEventTypes(registered, encodeSnapshot(b.snapshot, {}))).toEqual([]);
  });
});
