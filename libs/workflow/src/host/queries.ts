import { acceptedEvents } from '../pure/available.events.ts';
import type { JsonObject, JsonValue } from '../pure/json.value.ts';
import { toJsonObject } from '../pure/json.value.ts';
import type { HostParts, InstanceKey } from './commands.ts';
import type { TimerRecord } from './event.hash.ts';
import type { InstanceRow, WorkflowInstance } from './instance.ts';
import { asInstance, instanceColumns } from './instance.ts';
import type { Sql } from './sql.ts';
import { currentOf } from './write.ts';

/** One event of an instance's history. */
export interface HistoryEvent {
  /** The version the event led to; the first is 1. */
  readonly seq: number;
  readonly type: string;
  readonly payload: JsonObject;
  readonly actor: JsonValue;
  readonly at: Date;
  /** Canonical text of the state before; empty for the first event. */
  readonly from: string;
  readonly to: string;
  readonly timers: TimerRecord;
  readonly prevHash: string;
  readonly hash: string;
}

/** Reads an instance without locking it, seen by the current version of its machine. */
export async function load(
  parts: HostParts,
  sql: Sql,
  { tenantId, id }: InstanceKey,
): Promise<WorkflowInstance | undefined> {
  const [row] = await sql.query<InstanceRow>(
    `select ${instanceColumns} from workflow_instance where tenant_id = $1 and id = $2`,
    [tenantId, id],
    'workflow_load',
  );
  if (!row) return undefined;
  const { registered, snapshot, state } = currentOf(parts, row);
  return asInstance({ ...row, machine_version: registered.version, state }, snapshot);
}

/** Those of the candidate events, with their content, that the machine would take now. */
export function available<E extends { readonly type: string }>(
  parts: HostParts,
  instance: WorkflowInstance,
  candidates: readonly E[],
): readonly E[] {
  const registered = parts.registry.get(instance.machineId);
  return candidates.filter((candidate) => {
    const event = { ...toJsonObject(candidate, 'An event'), type: candidate.type };
    return acceptedEvents(registered, instance.snapshot, [event]).length > 0;
  });
}

/** The whole history of an instance, first event first; empty if there is no such instance. */
export async function history(sql: Sql, { tenantId, id }: InstanceKey): Promise<readonly HistoryEvent[]> {
  const rows = await sql.query<Omit<HistoryEvent, 'at'> & { at: Date | string }>(
    `select seq, type, payload, actor, at, from_state as "from", to_state as "to", timers,
            prev_hash as "prevHash", hash
     from workflow_event where tenant_id = $1 and instance_id = $2 order by seq`,
    [tenantId, id],
  );
  return rows.map((row) => ({ ...row, at: new Date(row.at) }));
}
