import { periodReturnEntry } from './period-return.entry.ts';
import { returnDelays } from './return-delays.ts';
import { returnEventTypes } from './return-events.ts';
import { returnStages } from './return-words.ts';
import { ReturnRun } from './testing/return-run.fixture.ts';

/** What of a return decides where it can go next; two alike in this are taken as one. */
function keyOf({ stage, late, context, timers }: ReturnRun): string {
  const names = [...timers.values()].map(({ name }) => name).toSorted();
  return JSON.stringify([stage, late, context.standing, context.toldLate, context.toldHere, names]);
}

/** Every return that can follow by one event or one wait. */
function following(run: ReturnRun): ReturnRun[] {
  const sent = returnEventTypes.filter((type) => run.can(type)).map((type) => run.fork().send(type));
  return [...sent, ...run.waits().map((name) => run.fork().fire(name))];
}

function explore(from: ReturnRun[]): Map<string, { run: ReturnRun; before: Set<string> }> {
  const places = new Map(from.map((run) => [keyOf(run), { run, before: new Set<string>() }]));
  const waiting = [...from];
  for (let run = waiting.shift(); run; run = waiting.shift()) {
    for (const next of following(run)) {
      const key = keyOf(next);
      if (!places.has(key)) {
        places.set(key, { run: next, before: new Set() });
        waiting.push(next);
      }
      places.get(key)?.before.add(keyOf(run));
    }
  }
  return places;
}

describe('every return', () => {
  const places = explore([new ReturnRun(), new ReturnRun({ onRecord: true })]);

  it('comes through every stage there is', () => {
    const reached = new Set([...places.values()].map(({ run }) => run.stage));
    expect(returnStages.filter((stage) => !reached.has(stage))).toEqual([]);
  });

  it('can be settled from wherever it stands, other than by being withdrawn', () => {
    const settled = [...places].filter(([, { run }]) => ['verified', 'withdrawn'].includes(run.stage));
    const can = new Set(settled.map(([key]) => key));
    for (const key of can) {
      for (const before of places.get(key)?.before ?? []) can.add(before);
    }
    const stuck = [...places].filter(([key]) => !can.has(key));
    expect(stuck.map(([key]) => key)).toEqual([]);
    const open = [...places.values()].filter(({ run }) => run.stage !== 'withdrawn');
    expect(open.every(({ run }) => run.can('withdraw'))).toBe(true);
  });

  it('takes nothing at all once it is withdrawn', () => {
    const over = [...places.values()].filter(({ run }) => run.stage === 'withdrawn');
    expect(over.flatMap(({ run }) => following(run))).toEqual([]);
    expect(over.length).toBeGreaterThan(0);
  });

  it('is late only while no figure stands, and is never moved by a wait', () => {
    for (const { run } of places.values()) {
      if (run.late) expect(run.context.standing).toBe('none');
      for (const name of run.waits()) expect(run.fork().fire(name).stage).toBe(run.stage);
    }
  });

  it('has a due date for every wait and knows every event of its states', () => {
    expect(periodReturnEntry.delays).toBe(returnDelays);
    const taken = periodReturnEntry.machine.events.filter((type) => type && !type.startsWith('xstate.'));
    expect([...taken].toSorted()).toEqual([...returnEventTypes].toSorted());
  });
});
