import type { JsonEvent, JsonSnapshot, Timers } from '../pure/json.snapshot.ts';
import type { JsonObject, JsonValue } from '../pure/json.value.ts';
import type { Effect } from '../pure/machine.step.ts';
import { earliestDue } from '../pure/timer.changes.ts';
import { eventHash } from './event.hash.ts';
import type { TimerRecord } from './event.hash.ts';
import type { QueuedEffect } from './instance.ts';
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
  readonly timers: TimerRecord;
  readonly effects: readonly Effect[];
}

const entailed = `
logged as (
  insert into workflow_event
    (tenant_id, instance_id, seq, type, payload, actor, at, from_state, to_state, timers, prev_hash, hash)
  values ($1, $2, $7, $13, $14::jsonb, $15::jsonb, $10, $11, $5, $16::jsonb, $12, $6)
), removed as (
  delete from workflow_due
  where tenant_id = $1 and instance_id = $2 and kind = 'timer' and name = any($17::text[])
), added as (
  insert into workflow_due (tenant_id, id, instance_id, kind, name, due_at, run_at, payload, dedupe_key)
  select $1, d.id, $2, d.kind, d.name, d.due_at, d.due_at, d.payload, d.dedupe_key
  from jsonb_to_recordset($18::jsonb)
    as d(id uuid, kind text, name text, due_at timestamptz, payload jsonb, dedupe_key text)
  on conflict (tenant_id, instance_id, name) where kind = 'timer' do update
    set due_at = excluded.due_at, run_at = excluded.run_at, payload = excluded.payload,
        attempts = 0, last_error = null, parked_at = null
)`;

const insertStatement = `
with stored as (
  insert into workflow_instance (tenant_id, id, machine_id, machine_version, snapshot, state, last_hash,
    version, status, due_at, created_at, updated_at)
  values ($1, $2, $19, $3, $4::jsonb, $5, $6, $7, $8, $9, $10, $10)
  returning version
), ${entailed}
select version from stored`;

const updateStatement = `
with stored as (
  update workflow_instance
  set machine_version = $3, snapshot = $4::jsonb, state = $5, last_hash = $6, version = $7, status = $8,
      due_at = $9, updated_at = $10
  where tenant_id = $1 and id = $2 and machine_id = $19 and version = $7 - 1
  returning version
), ${entailed}
select version from stored`;

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
  const [statement, name] =
    entry.version === 1 ? [insertStatement, 'workflow_begin'] : [updateStatement, 'workflow_move'];
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
    entry.timers.removed,
    JSON.stringify(due),
    entry.machineId,
  ];
  // A beginning is waited for: its id may be taken, and that is the caller's to know. A move has its instance locked;
  // were it not there any more, the database would refuse the event without it.
  if (sql.send && entry.version > 1) sql.send(statement, values, name);
  else if ((await sql.query(statement, values, name)).length !== 1)
    throw new Error(`Workflow instance ${entry.id} was changed without its lock.`);
  return { hash, effects };
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
