import type { StateValue } from 'xstate';
import type { JsonSnapshot, Timers } from '../pure/json.snapshot.ts';
import type { JsonObject, JsonValue } from '../pure/json.value.ts';
import { earliestDue } from '../pure/timer.changes.ts';

/** An instance as the caller sees it. `snapshot` is what the host needs to ask the machine about it. */
export interface WorkflowInstance {
  readonly tenantId: string;
  readonly id: string;
  readonly machineId: string;
  readonly machineVersion: number;
  /** Counts the events of this instance; give it back as `expectedVersion`. */
  readonly version: number;
  /** The canonical text of where it stands. */
  readonly state: string;
  readonly stateValue: StateValue;
  readonly context: JsonValue;
  readonly status: 'active' | 'done';
  /** When the earliest timer is due, or null. */
  readonly dueAt: Date | null;
  readonly timers: Timers;
  readonly snapshot: JsonSnapshot;
}

/** An effect that a command left in the outbox. */
export interface QueuedEffect {
  readonly id: string;
  readonly name: string;
  readonly payload: JsonObject;
  /** The same for the same effect of the same event, however often it is tried. */
  readonly dedupeKey: string;
}

/** A row of `workflow_instance`. */
export interface InstanceRow {
  readonly tenant_id: string;
  readonly id: string;
  readonly machine_id: string;
  readonly machine_version: number;
  readonly snapshot: JsonSnapshot;
  readonly state: string;
  readonly version: number;
  readonly last_hash: string;
  readonly status: 'active' | 'done';
}

/** The columns of {@link InstanceRow}, for select lists. */
export const instanceColumns =
  'tenant_id, id, machine_id, machine_version, snapshot, state, version, last_hash, status';

/** Builds the caller's view. */
export function asInstance(
  row: Pick<InstanceRow, 'tenant_id' | 'id' | 'machine_id' | 'machine_version' | 'version' | 'state'>,
  snapshot: JsonSnapshot,
): WorkflowInstance {
  const dueAt = earliestDue(snapshot.timers);
  return {
    tenantId: row.tenant_id,
    id: row.id,
    machineId: row.machine_id,
    machineVersion: row.machine_version,
    version: row.version,
    state: row.state,
    stateValue: snapshot.value,
    context: snapshot.context,
    status: snapshot.status,
    dueAt: dueAt === null ? null : new Date(dueAt),
    timers: snapshot.timers,
    snapshot,
  };
}
