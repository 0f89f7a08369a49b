import { createHash } from 'node:crypto';
import type { JsonObject, JsonValue } from '../pure/json.value.ts';
import { canonicalJson } from '../pure/json.value.ts';

/** What an event did to the timers of its instance. */
export type TimerRecord = {
  /** The timer that brought this event, if one did. */
  readonly fired?: string;
  /** Timers set, with their due dates (ISO 8601). */
  readonly set: { readonly [name: string]: string };
  /** Timers that ended, the fired one included unless it was set again. */
  readonly removed: readonly string[];
};

/** The part of an event that its hash protects. */
export interface HashedEvent {
  readonly seq: number;
  readonly type: string;
  readonly payload: JsonObject;
  readonly actor: JsonValue;
  /** ISO 8601, UTC, milliseconds. */
  readonly at: string;
  readonly from: string;
  readonly to: string;
  readonly timers: TimerRecord;
}

/** SHA-256, in hexadecimal, over the hash of the event before (empty for the first) and this event. */
export function eventHash(previous: string, event: HashedEvent): string {
  const { seq, type, payload, actor, at, from, to, timers } = event;
  const recorded = { fired: timers.fired ?? null, set: timers.set, removed: timers.removed };
  const text = canonicalJson({ seq, type, payload, actor, at, from, to, timers: recorded });
  return createHash('sha256').update(previous).update(text).digest('hex');
}
