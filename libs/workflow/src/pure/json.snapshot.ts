import type { StateValue } from 'xstate';
import type { JsonObject, JsonValue } from './json.value.ts';

/** An event as it is stored: its type and whatever else it carries, flat, as XState wants it. */
export type JsonEvent = { readonly type: string } & JsonObject;

/** A timer that waits: when it is due (ISO 8601, UTC, milliseconds) and the event it will bring. */
export type Timer = { readonly dueAt: string; readonly event: JsonEvent };

/** The timers that wait for one instance, by name. A state's `after` is named as XState names its event. */
export type Timers = Readonly<Record<string, Timer>>;

/**
 * An instance at rest, as stored. `timers` belong to it: a migration may rename, drop or add them along with
 * the states they hang on. `historyValue` holds, for each history state, the ids of the states it remembers.
 */
export interface JsonSnapshot {
  readonly value: StateValue;
  readonly context: JsonValue;
  readonly status: 'active' | 'done';
  readonly output?: JsonValue;
  readonly historyValue?: Readonly<Record<string, readonly string[]>>;
  readonly timers: Timers;
}
