import type { CaseContext } from '#domain/improvement/case-context';
import { caseStages, isClosed, scrutinyStages } from '#domain/improvement/case-stages';
import { sampleEvent } from '#domain/improvement/testing/sample-events.fixture';
import { dueDates } from '#workflow/host/due.dates';
import { availableEventTypes } from '#workflow/pure/available.events';
import type { JsonEvent } from '#workflow/pure/json.snapshot';
import { toJson } from '#workflow/pure/json.value';
import { nextStep } from '#workflow/pure/machine.step';
import { replayEvent, replayStart } from '#workflow/pure/replay';
import { encodeSnapshot } from '#workflow/pure/snapshot.codec';
import { migrateSnapshot } from '#workflow/pure/snapshot.migration';
import { applyTimerChanges } from '#workflow/pure/timer.changes';
import { machines } from '../machines.ts';
import { storedCases, type StoredCase } from './testing/stored-cases.fixture.ts';

const machine = machines.get('improvementCase');
const cases = storedCases(1);
const active = cases.filter(({ snapshot }) => snapshot.status === 'active');
const migrated = ({ snapshot }: StoredCase) => migrateSnapshot(machine, snapshot, 1);
const named = (list: StoredCase[]) => list.map((one) => [one.name, one] as const);

/** The same act as the present version says it: what version 1 could not say is left empty. */
function saidNow(event: JsonEvent): JsonEvent {
  switch (event.type) {
    case 'openChallenge':
    case 'redesignSystem':
      return { ...event, place: null, outOfTurn: null };
    case 'figuresChanged':
      return { ...event, enteredBy: [] };
    default:
      return event;
  }
}

describe('cases stored by version 1', () => {
  it('are kept from every state that there was', () => {
    const reached = (of: (one: StoredCase) => string) => new Set(cases.map(of));
    expect(caseStages.filter((stage) => !reached(({ main }) => main).has(stage))).toEqual([]);
    expect(scrutinyStages.filter((stage) => !reached(({ scrutiny }) => scrutiny).has(stage))).toEqual([]);
    expect(machine.version).toBeGreaterThan(1);
  });

  it.each(named(cases))('migrate from %s, in their state and with their timers', (_, stored) => {
    const now = migrated(stored);
    expect(now.value).toEqual(stored.snapshot.value);
    expect(now.timers).toEqual(stored.snapshot.timers);
    const context = now.context as unknown as CaseContext;
    expect(context).toMatchObject({ openedWaiting: false, outOfTurn: [], superseded: null });
    expect(context.correction?.enteredBy ?? []).toEqual([]);
  });

  // A retirement could not name its day then, so that one ending is the same only in its state.
  const replayable = cases.filter(({ main }) => main !== 'closed.superseded');
  it.each(named(replayable))('come to the same from %s when lived through again', (_, stored) => {
    const [first, ...rest] = stored.history;
    if (!first) throw new Error('a history has a beginning');
    let snapshot = replayStart(machine, first);
    for (const past of rest)
      snapshot = replayEvent(machine, snapshot, { ...past, event: saidNow(past.event) });
    expect(snapshot).toEqual(migrated(stored));
  });

  const timers = active.flatMap((stored) =>
    Object.entries(stored.snapshot.timers).map(
      ([name, timer]) => [stored.name, name, { stored, timer }] as const,
    ),
  );
  it.each(timers)('in %s still answer to %s', (_, name, { stored, timer }) => {
    const before = migrated(stored);
    const at = new Date(timer.dueAt);
    const step = nextStep(machine, before, { ...timer.event, dueAt: timer.dueAt });
    if (!step) throw new Error('the timer came for nothing');
    const dueOf = dueDates(machine, at, { nation: 'england-and-wales' });
    const update = applyTimerChanges(before.timers, step.timers, dueOf, name);
    const after = encodeSnapshot(step.snapshot, step.snapshot.status === 'done' ? {} : update.timers);
    // It is over, or begun again for later.
    expect((after.timers[name]?.dueAt ?? '9') > timer.dueAt).toBe(true);
  });

  const open = active.filter(({ main }) => !isClosed(main));
  it.each(named(open))('take events from %s as others do', (_, stored) => {
    const before = migrated(stored);
    const possible = availableEventTypes(machine, before);
    expect(possible.length).toBeGreaterThan(0);
    const retired = toJson(sampleEvent('superseded', '2028-01-03T09:00:00.000Z')) as JsonEvent;
    expect(nextStep(machine, before, retired)?.snapshot.value).toMatchObject({
      main: { closed: 'superseded' },
    });
  });
});
