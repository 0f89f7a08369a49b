import type { JsonEvent, JsonSnapshot } from '../pure/json.snapshot.ts';
import { toJson } from '../pure/json.value.ts';
import type { RegisteredMachine } from '../pure/machine.registry.ts';
import type { Effect, Step } from '../pure/machine.step.ts';
import { encodeSnapshot } from '../pure/snapshot.codec.ts';
import { migrateSnapshot } from '../pure/snapshot.migration.ts';
import { stateText } from '../pure/state.text.ts';
import { applyTimerChanges, removedTimers, withoutTimer } from '../pure/timer.changes.ts';
import type { HostParts, Moved, Occasion } from './commands.ts';
import { dueDates } from './due.dates.ts';
import type { TimerRecord } from './event.hash.ts';
import type { InstanceRow, QueuedEffect } from './instance.ts';
import { asInstance } from './instance.ts';
import { record } from './record.ts';
import type { Sql } from './sql.ts';

/** The event type under which a snapshot went to a later machine version. */
export const MIGRATED = 'workflow.migrated';

/** The event type under which a timer nobody waited for any more was put away. */
export const TIMER_DROPPED = 'workflow.timerDropped';

/** A locked instance, seen by the current version of its machine. */
export interface Current {
  readonly row: InstanceRow;
  readonly registered: RegisteredMachine;
  /** The stored snapshot, migrated if it came from an earlier version. */
  readonly snapshot: JsonSnapshot;
  readonly state: string;
}

/** Brings a row to the current version of its machine, in memory. */
export function currentOf(parts: HostParts, row: InstanceRow): Current {
  const registered = parts.registry.get(row.machine_id);
  const snapshot = migrateSnapshot(registered, row.snapshot, row.machine_version);
  const migrated = row.machine_version !== registered.version;
  const state = migrated ? stateText(registered.machine.root, snapshot.value) : row.state;
  return { row, registered, snapshot, state };
}

/** Writes a step the machine has taken. `fired` names the timer that brought the event. */
export async function writeStep(
  parts: HostParts,
  sql: Sql,
  current: Current,
  step: Step,
  occasion: Occasion & { readonly event: JsonEvent; readonly fired?: string },
): Promise<Moved> {
  const { registered, snapshot } = current;
  const { at, actor, event, fired } = occasion;
  const dueOf = dueDates(registered, at, occasion.calendar);
  const update = applyTimerChanges(snapshot.timers, step.timers, dueOf, fired);
  const next = encodeSnapshot(step.snapshot, step.snapshot.status === 'done' ? {} : update.timers);
  const removed = removedTimers(snapshot.timers, next.timers);
  const timers: TimerRecord = { ...(fired === undefined ? {} : { fired }), set: update.set, removed };
  const change = { event, actor, at, snapshot: next, timers, effects: step.effects };
  return write(parts, sql, current, change);
}

/** Records that a timer came for nothing, and takes it away; the state stays. */
export function writeDrop(
  parts: HostParts,
  sql: Sql,
  current: Current,
  drop: Occasion & { readonly timer: string; readonly dueAt: string; readonly reason: string },
): Promise<Moved> {
  const { timer, dueAt, reason, at, actor } = drop;
  const snapshot = { ...current.snapshot, timers: withoutTimer(current.snapshot.timers, timer) };
  const event = { type: TIMER_DROPPED, timer, dueAt, reason };
  const timers = { fired: timer, set: {}, removed: [timer] };
  return write(parts, sql, current, { event, actor, at, snapshot, timers, effects: [] });
}

interface Change extends Occasion {
  readonly event: JsonEvent;
  readonly snapshot: JsonSnapshot;
  readonly timers: TimerRecord;
  readonly effects: readonly Effect[];
}

async function write(parts: HostParts, sql: Sql, current: Current, change: Change): Promise<Moved> {
  const { registered, state: from } = current;
  const before = await writeMigration(parts, sql, current, change);
  const to = stateText(registered.machine.root, change.snapshot.value);
  const { effects, row } = await append(parts, sql, { ...current, row: before }, { ...change, to });
  return { kind: 'moved', instance: asInstance(row, change.snapshot), from, effects };
}

/** True when the row still holds an earlier version of its machine. */
export function isOutdated({ row, registered }: Current): boolean {
  return row.machine_version !== registered.version;
}

/** Writes the migration of an outdated row as an event of its own, and gives back the row as it then is. */
export async function writeMigration(
  parts: HostParts,
  sql: Sql,
  current: Current,
  { at, actor }: Occasion,
): Promise<InstanceRow> {
  const { row, registered, snapshot } = current;
  if (!isOutdated(current)) return row;
  const set = Object.entries(snapshot.timers).map(([name, timer]) => [name, timer.dueAt] as const);
  const removed = removedTimers(row.snapshot.timers, snapshot.timers);
  const versions = { fromVersion: row.machine_version, toVersion: registered.version };
  const event: JsonEvent = { type: MIGRATED, ...versions, snapshot: toJson(snapshot) };
  const timers = { set: Object.fromEntries(set), removed };
  const change = { event, actor, at, snapshot, timers, effects: [], to: current.state };
  return (await append(parts, sql, { ...current, state: row.state }, change)).row;
}

async function append(
  parts: HostParts,
  sql: Sql,
  { row, registered, state }: Current,
  change: Change & { readonly to: string },
): Promise<{ row: InstanceRow; effects: readonly QueuedEffect[] }> {
  const identity = { tenantId: row.tenant_id, id: row.id, machineId: row.machine_id };
  const place = { machineVersion: registered.version, version: row.version + 1, prevHash: row.last_hash };
  const entry = { ...identity, ...place, from: state, waited: row.snapshot.timers, ...change };
  const { hash, effects } = await record(sql, entry, parts.newId);
  const stored: InstanceRow = {
    ...row,
    machine_version: registered.version,
    version: row.version + 1,
    snapshot: change.snapshot,
    state: change.to,
    last_hash: hash,
    status: change.snapshot.status,
  };
  return { row: stored, effects };
}
