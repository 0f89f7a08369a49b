import type { JsonSnapshot } from '../pure/json.snapshot.ts';
import { STARTED } from '../pure/machine.edges.ts';
import type { RegisteredMachine } from '../pure/machine.registry.ts';
import { replayEvent, replayStart, sameJson } from '../pure/replay.ts';
import { migrateSnapshot } from '../pure/snapshot.migration.ts';
import { earliestDue, withoutTimer } from '../pure/timer.changes.ts';
import type { HostParts, InstanceKey } from './commands.ts';
import { eventHash } from './event.hash.ts';
import type { Sql } from './sql.ts';
import type { Dossier } from './verify.query.ts';
import { readDossier } from './verify.query.ts';
import { MIGRATED, TIMER_DROPPED } from './write.ts';

/**
 * Whether a history holds. `firstBadSeq` is the first event that does not, or the last one when only what is
 * stored beside the history differs.
 */
export type Verification =
  | { readonly ok: true; readonly events: number }
  | { readonly ok: false; readonly firstBadSeq: number; readonly reason: string };

type PastRow = Dossier['events'][number];

/** Where a replay stands. Without `snapshot` it is still in a version this program no longer carries. */
interface Position {
  readonly version: number;
  readonly state: string;
  readonly hash: string;
  readonly snapshot?: JsonSnapshot;
}

/**
 * Replays an instance from its first event and compares: the chain of hashes, every state, every timer, and at
 * the end the stored snapshot and the waiting timers. Events of machine versions that are no longer
 * registered are checked by their hashes and states; the replay takes up at the next migration.
 */
export async function verify(parts: HostParts, sql: Sql, key: InstanceKey): Promise<Verification> {
  const dossier = await readDossier(sql, key);
  if (!dossier) return { ok: false, firstBadSeq: 0, reason: 'There is no such instance.' };
  let position: Position = { version: 0, state: '', hash: '' };
  for (const [index, past] of dossier.events.entries()) {
    const broken = chainFault(position, past, index + 1);
    if (broken !== undefined) return { ok: false, firstBadSeq: index + 1, reason: broken };
    try {
      position = follow(parts, dossier.instance.machine_id, position, past);
    } catch (error) {
      const reason = `On replay, ${error instanceof Error ? error.message : String(error)}.`;
      return { ok: false, firstBadSeq: past.seq, reason };
    }
  }
  const fault = endFault(dossier, position);
  const events = dossier.events.length;
  return fault === undefined ? { ok: true, events } : { ok: false, firstBadSeq: events, reason: fault };
}

function chainFault(before: Position, past: PastRow, seq: number): string | undefined {
  if (past.seq !== seq) return `Event ${seq} is missing.`;
  if (past.prevHash !== before.hash) return 'It does not follow the event before it.';
  const hashed = { ...past, at: new Date(past.at).toISOString() };
  if (past.hash !== eventHash(past.prevHash, hashed)) return 'Its content does not match its hash.';
  if (past.from !== before.state) return 'It does not begin where the event before it ended.';
  if ((past.type === STARTED) !== (seq === 1)) return 'A history has one beginning.';
  return undefined;
}

function follow(parts: HostParts, machineId: string, before: Position, past: PastRow): Position {
  const at = { state: past.to, hash: past.hash };
  const replayed = { event: { ...past.payload, type: past.type }, timers: past.timers, to: past.to };
  const registered = (version: number): RegisteredMachine | undefined =>
    parts.registry.find(machineId, version);
  if (past.type === STARTED) {
    const version = Number(past.payload['machineVersion']);
    const machine = registered(version);
    return { ...at, version, snapshot: machine && replayStart(machine, replayed) };
  }
  if (past.type === MIGRATED) {
    const version = Number(past.payload['toVersion']);
    const snapshot = past.payload['snapshot'] as unknown as JsonSnapshot;
    const machine = registered(version);
    if (machine && before.snapshot) {
      const again = migrateSnapshot(machine, before.snapshot, before.version);
      if (!sameJson(again, snapshot)) throw new Error('the migration leads to another snapshot');
    }
    return { ...at, version, snapshot };
  }
  const { version, snapshot } = before;
  const machine = registered(version);
  if (!machine || !snapshot) return { ...at, version };
  if (past.type === TIMER_DROPPED) {
    if (past.to !== past.from) throw new Error('a dropped timer changes no state');
    const timers = withoutTimer(snapshot.timers, past.timers.fired ?? '');
    return { ...at, version, snapshot: { ...snapshot, timers } };
  }
  return { ...at, version, snapshot: replayEvent(machine, snapshot, replayed) };
}

function endFault({ instance, events, timers }: Dossier, end: Position): string | undefined {
  if (instance.version !== events.length) return 'The instance has another version than its last event.';
  if (instance.last_hash !== end.hash) return 'The instance does not hold the hash of its last event.';
  if (instance.state !== end.state) return 'The instance stands in another state than its last event led to.';
  if (instance.machine_version !== end.version) return 'The instance has another machine version.';
  const { snapshot } = instance;
  if (instance.status !== snapshot.status) return 'The instance has another status than its snapshot.';
  if (end.snapshot && !sameJson(snapshot, end.snapshot))
    return 'The stored snapshot is not the replayed one.';
  const waiting = Object.fromEntries(
    timers.map(({ name, dueAt, payload }) => [name, { dueAt: isoOf(dueAt), event: payload }] as const),
  );
  if (!sameJson(waiting, snapshot.timers)) return 'The waiting timers are not those of the snapshot.';
  if (isoOf(instance.dueAt) !== earliestDue(snapshot.timers)) return 'The instance has another due time.';
  return undefined;
}

function isoOf(time: string | null): string | null {
  return time === null ? null : new Date(time).toISOString();
}
