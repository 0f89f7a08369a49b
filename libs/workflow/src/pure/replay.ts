import type { JsonEvent, JsonSnapshot } from './json.snapshot.ts';
import type { JsonValue } from './json.value.ts';
import { canonicalJson } from './json.value.ts';
import type { RegisteredMachine } from './machine.registry.ts';
import { firstStep, nextStep } from './machine.step.ts';
import type { Step } from './machine.step.ts';
import { encodeSnapshot } from './snapshot.codec.ts';
import { stateText } from './state.text.ts';
import { applyTimerChanges, removedTimers } from './timer.changes.ts';

/** A past event as far as a replay needs it. Due dates are facts of the past and are taken from it. */
export interface PastEvent {
  readonly event: JsonEvent;
  readonly timers: {
    readonly fired?: string;
    readonly set: Readonly<Record<string, string>>;
    readonly removed: readonly string[];
  };
  readonly to: string;
}

/** Takes the first event of a history again. @throws if the machine no longer begins as it did */
export function replayStart(registered: RegisteredMachine, past: PastEvent): JsonSnapshot {
  const empty = { value: {}, context: null, status: 'active', timers: {} } as const;
  return settle(registered, empty, firstStep(registered, past.event['input'] ?? null), past);
}

/** Takes a later event again. @throws if the machine refuses it or ends elsewhere than it did */
export function replayEvent(
  registered: RegisteredMachine,
  before: JsonSnapshot,
  past: PastEvent,
): JsonSnapshot {
  const step = nextStep(registered, before, past.event);
  if (!step) throw new Error('the machine does not take this event there');
  return settle(registered, before, step, past);
}

/** True when both are the same value once stored. */
export function sameJson(one: JsonValue | JsonSnapshot, other: JsonValue | JsonSnapshot): boolean {
  return canonicalJson(one as JsonValue) === canonicalJson(other as JsonValue);
}

function settle(
  registered: RegisteredMachine,
  before: JsonSnapshot,
  step: Step,
  past: PastEvent,
): JsonSnapshot {
  const { fired, set, removed } = past.timers;
  const dueOf = (name: string): Date => {
    const due = set[name];
    if (due === undefined) throw new Error(`the timer "${name}" is not in the record`);
    return new Date(due);
  };
  const update = applyTimerChanges(before.timers, step.timers, dueOf, fired);
  const snapshot = encodeSnapshot(step.snapshot, step.snapshot.status === 'done' ? {} : update.timers);
  if (stateText(registered.machine.root, snapshot.value) !== past.to) {
    throw new Error('the machine ends in another state');
  }
  if (!sameJson(update.set, set) || !sameJson(removedTimers(before.timers, snapshot.timers), removed)) {
    throw new Error('the timers differ from the record');
  }
  return snapshot;
}
