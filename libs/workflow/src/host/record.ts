import type { JsonEvent, JsonSnapshot, Timers } from '../pure/json.snapshot.ts';
import type { JsonObject, JsonValue } from '../pure/json.value.ts';
import type { Effect } from '../pure/machine.step.ts';
import { earliestDue } from '../pure/timer.changes.ts';
import { eventHash } from './event.hash.ts';
import type { TimerRecord } from './event.hash.ts';
import type { QueuedEffect } from './instance.ts';
import { recordStatement } from './record.sql.ts';
import type { DueShape } from './record.sql.ts';
import type { Sql } from './sql.ts';

/** An event about to be written, with what it makes of its instance. */
export interface Entry {
  readonly tenantId: string;
  readonly id: string;
  readonly machineId: string;
  readonly machineVersion: number;
  /** The version the instance gets; the first event brings 1. */
  readonly version: number;
  readonly prevHash: string;
  readonly from: string;
  readonly to: string;
  readonly event: JsonEvent;
  readonly actor: JsonValue;
  readonly at: Date;
  readonly snapshot: JsonSnapshot;
  /** The timers that waited before it. */
  readonly waited: Timers;
  readonly timers: TimerRecord;
  readonly effects: readonly Effect[];
}

/**
 * Writes one event with all it entails, in one statement: instance, event, timers, effects.
 * @returns the hash of the event and the effects as queued
 */
export async function record(
  sql: Sql,
  entry: Entry,
  newId: () => string,
): Promise<{ hash: string; effects: readonly QueuedEffect[] }> {
  const { type, ...payload } = entry.event;
  const at = entry.at.toISOString();
  const hash = eventHash(entry.prevHash, { ...entry, seq: entry.version, type, payload, at });
  const effects = queued(entry, newId);
  const due = [
    ...newTimers(entry.snapshot.timers, entry.timers, newId),
    ...effects.map((effect) => ({
      id: effect.id,
      kind: 'effect',
      name: effect.name,
      due_at: at,
      payload: effect.payload,
      dedupe_key: effect.dedupeKey,
    })),
  ];
  const { removed } = entry.timers;
  const statement = recordStatement(entry.version === 1, dueShape(entry, due.length));
  const values = [
    entry.tenantId,
    entry.id,
    entry.machineVersion,
    JSON.stringify(entry.snapshot),
    entry.to,
    hash,
    entry.version,
    entry.snapshot.status,
    earliestDue(entry.snapshot.timers),
    at,
    entry.from,
    entry.prevHash,
    type,
    JSON.stringify(payload),
    JSON.stringify(entry.actor),
    JSON.stringify(entry.timers),
    entry.machineId,
    ...(removed.length === 0 ? [] : [removed.length === 1 ? removed[0] : removed]),
    ...(due.length === 0 ? [] : [JSON.stringify(due)]),
  ];
  // A beginning is waited for: its id may be taken, and that is the caller's to know. A move has its instance locked;
  // were it not there any more, the database would refuse the event without it.
  const { text, name } = statement;
  if (sql.send && entry.version > 1) sql.send(text, values, name);
  else if ((await sql.query(text, values, name)).length !== 1)
    throw new Error(`Workflow instance ${entry.id} was changed without its lock.`);
  return { hash, effects };
}

/** Which of the waiting rows a move touches, and how. A timer set again under a name that waits takes its place. */
function dueShape({ waited, timers: { removed, set } }: Entry, added: number): DueShape {
  const isOver = Object.keys(set).some((name) => name in waited);
  return {
    removed: removed.length === 0 ? 'none' : removed.length === 1 ? 'one' : 'some',
    added: added === 0 ? 'none' : isOver ? 'over' : 'fresh',
  };
}

function newTimers(timers: Timers, { set }: TimerRecord, newId: () => string): readonly JsonObject[] {
  return Object.keys(set).flatMap((name) => {
    const timer = timers[name];
    return timer ? [{ id: newId(), kind: 'timer', name, due_at: timer.dueAt, payload: timer.event }] : [];
  });
}

function queued(entry: Entry, newId: () => string): readonly QueuedEffect[] {
  return entry.effects.map((effect, index) => ({
    id: newId(),
    name: effect.name,
    payload: { ...effect.params, eventSeq: entry.version },
    dedupeKey: `${entry.id}:${entry.version}:${index}`,
  }));
}
