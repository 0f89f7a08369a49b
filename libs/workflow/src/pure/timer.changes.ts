import type { EventObject } from 'xstate';
import type { JsonEvent, Timer, Timers } from './json.snapshot.ts';

/** How long a timer waits: until a named delay says, or a fixed number of milliseconds. */
export type Wait =
  | {
      readonly kind: 'named';
      readonly delay: string;
      readonly context: unknown;
      readonly event: EventObject;
    }
  | { readonly kind: 'fixed'; readonly milliseconds: number };

/** What one transition asks for, in the order in which it asks. */
export type TimerChange =
  | { readonly kind: 'set'; readonly name: string; readonly event: JsonEvent; readonly wait: Wait }
  | { readonly kind: 'cancel'; readonly name: string };

/** The timers after a transition, and which of them it set: their due dates by name. */
export interface TimerUpdate {
  readonly timers: Timers;
  readonly set: Readonly<Record<string, string>>;
}

/**
 * Applies the changes in order. A name set again replaces its timer. `dueOf` says when a wait is over: from
 * the calendar in a command, from the history in a replay. `fired` is the timer whose event this was.
 */
export function applyTimerChanges(
  before: Timers,
  changes: readonly TimerChange[],
  dueOf: (name: string, wait: Wait) => Date,
  fired?: string,
): TimerUpdate {
  const timers = new Map<string, Timer>(Object.entries(before));
  if (fired !== undefined) timers.delete(fired);
  const touched = new Set<string>();
  for (const change of changes) {
    if (change.kind === 'set') {
      touched.add(change.name);
      const dueAt = dueOf(change.name, change.wait).toISOString();
      timers.set(change.name, { dueAt, event: change.event });
    } else {
      touched.delete(change.name);
      timers.delete(change.name);
    }
  }
  const set = [...touched].map((name) => [name, timers.get(name)?.dueAt ?? ''] as const);
  return { timers: Object.fromEntries(timers), set: Object.fromEntries(set) };
}

/** The names that wait in `before` and no longer in `after`, sorted. */
export function removedTimers(before: Timers, after: Timers): readonly string[] {
  return Object.keys(before)
    .filter((name) => !(name in after))
    .sort();
}

/** The timers without one of them. */
export function withoutTimer(timers: Timers, name: string): Timers {
  return Object.fromEntries(Object.entries(timers).filter(([each]) => each !== name));
}

/** The time of the earliest timer, ISO 8601, or null when nothing waits. */
export function earliestDue(timers: Timers): string | null {
  const dues = Object.values(timers).map((timer) => timer.dueAt);
  return dues.length === 0 ? null : dues.reduce((first, due) => (due < first ? due : first));
}
