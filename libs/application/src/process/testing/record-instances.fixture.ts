import { dueDates } from '#workflow/host/due.dates';
import type { JsonEvent, JsonSnapshot } from '#workflow/pure/json.snapshot';
import { toJson } from '#workflow/pure/json.value';
import { STARTED } from '#workflow/pure/machine.edges';
import type { RegisteredMachine } from '#workflow/pure/machine.registry';
import { firstStep, nextStep, type Step } from '#workflow/pure/machine.step';
import { encodeSnapshot } from '#workflow/pure/snapshot.codec';
import { regionsOf, stateText } from '#workflow/pure/state.text';
import { applyTimerChanges, removedTimers } from '#workflow/pure/timer.changes';
import type { StoredInstance } from './stored-instances.fixture.ts';

/** A way an instance may be taken: what it begins with, and whole events to try on it at an instant. */
export interface Scenario {
  readonly input: { readonly at: string };
  /** What is sent as it begins, where that moves nothing yet. */
  readonly first?: (at: string) => readonly object[];
  readonly events: (at: string, stored: JsonSnapshot) => readonly object[];
}

interface Standing {
  readonly now: Date;
  readonly stored: StoredInstance;
}

const beforeAll: JsonSnapshot = { value: {}, context: null, status: 'active', timers: {} };
const calendar = { nation: 'england-and-wales' };

/**
 * Instances of a machine as it is now, with their timers and histories, by trying every event of the scenarios and
 * letting every timer run out, the shortest way first. Kept is the first to come to each state; of a machine with
 * regions the first in which any region stands in a state of its own that none kept before did.
 */
export function recordInstances(
  machine: RegisteredMachine,
  scenarios: readonly Scenario[],
): StoredInstance[] {
  const kept: StoredInstance[] = [];
  const parts = new Set<string>();
  for (const { input, first, events } of scenarios) {
    const waiting = [sentFirst(machine, begun(machine, input), first?.(input.at) ?? [])];
    const seen = new Set(waiting.map(({ stored }) => stored.state));
    for (const standing of waiting) {
      const own = partsOf(machine, standing.stored.snapshot);
      if (own.some((part) => !parts.has(part))) kept.push(standing.stored);
      own.forEach((part) => parts.add(part));
      for (const next of following(machine, standing, events)) {
        if (seen.has(next.stored.state)) continue;
        seen.add(next.stored.state);
        waiting.push(next);
      }
    }
  }
  return kept;
}

function partsOf({ machine }: RegisteredMachine, { value }: JsonSnapshot): string[] {
  return [...regionsOf(machine.root, value)].map((pair) => pair.join(':'));
}

function begun(machine: RegisteredMachine, input: { readonly at: string }): Standing {
  const facts = toJson(input);
  const event = { type: STARTED, machineVersion: machine.version, input: facts } as JsonEvent;
  return settled(machine, null, event, firstStep(machine, facts), new Date(input.at));
}

function sentFirst(machine: RegisteredMachine, start: Standing, events: readonly object[]): Standing {
  return events.reduce<Standing>((standing, sent) => {
    const [next] = following(machine, standing, () => [sent]);
    return next ?? standing;
  }, start);
}

function* following(
  machine: RegisteredMachine,
  standing: Standing,
  events: Scenario['events'],
): Generator<Standing> {
  const { snapshot } = standing.stored;
  const at = standing.now.toISOString();
  for (const sent of events(at, snapshot)) {
    const event = toJson(sent) as JsonEvent;
    const step = nextStep(machine, snapshot, event);
    if (step) yield settled(machine, standing.stored, event, step, standing.now);
  }
  for (const [name, timer] of Object.entries(snapshot.timers)) {
    const event = { ...timer.event, dueAt: timer.dueAt };
    const step = nextStep(machine, snapshot, event);
    const now = timer.dueAt > at ? new Date(timer.dueAt) : standing.now;
    if (step) yield settled(machine, standing.stored, event, step, now, name);
  }
}

function settled(
  machine: RegisteredMachine,
  from: StoredInstance | null,
  event: JsonEvent,
  step: Step,
  now: Date,
  fired?: string,
): Standing {
  const before = from?.snapshot ?? beforeAll;
  const update = applyTimerChanges(before.timers, step.timers, dueDates(machine, now, calendar), fired);
  const snapshot = encodeSnapshot(step.snapshot, step.snapshot.status === 'done' ? {} : update.timers);
  const state = stateText(machine.machine.root, snapshot.value);
  const past = {
    event,
    at: now.toISOString(),
    from: from?.state ?? '',
    to: state,
    timers: {
      ...(fired === undefined ? {} : { fired }),
      set: update.set,
      removed: removedTimers(before.timers, snapshot.timers),
    },
  };
  return { now, stored: { state, history: [...(from?.history ?? []), past], snapshot } };
}
