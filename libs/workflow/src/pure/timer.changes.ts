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
 * Applies the changes in order. A name set again replaces its timer, and one set and cancelled in the same transition
 * (a state passed through) never was. `dueOf` says when a wait is over, asked once for each timer that stays: from the
 * calendar in a command, from the history in a replay. `fired` is the timer whose event this was.
 */
export function applyTimerChanges(
  before: Timers,
  changes: readonly TimerChange[],
  dueOf: (name: string, wait: Wait) => Date,
  fired?: string,
): TimerUpdate {
  const timers = new Map<string, Timer>(Object.entries(before));
  if (fired !== undefined) timers.delete(fired);
  const asked = new Map<string, Extract<TimerChange, { kind: 'set' }>>();
  for (const change of changes) {
    timers.delete(change.name);
    if (change.kind === 'set') asked.set(change.name, change);
    else asked.delete(change.name);
  }
  const set: Record<string, string> = {};
  for (const [name, { event, wait }] of asked) {
    const dueAt = dueOf(name, wait).toISOString();
    timers.set(name, { dueAt, event });
    set[name] = dueAt;
  }
  return { timers: Object.fromEntries(timers), set };
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
