import { availableEventTypes } from '../pure/available.events.ts';
import { toJsonObject } from '../pure/json.value.ts';
import { nextStep } from '../pure/machine.step.ts';
import type { HostParts, InstanceKey, SendCommand, SendOutcome } from './commands.ts';
import type { InstanceRow } from './instance.ts';
import { instanceColumns } from './instance.ts';
import type { Sql } from './sql.ts';
import { currentOf, writeStep } from './write.ts';

/**
 * Sends one event from outside. Locks the instance, asks the machine, and writes everything the event entails
 * in one statement: two round trips. A refusal is an answer and writes nothing.
 */
export async function send(parts: HostParts, sql: Sql, command: SendCommand): Promise<SendOutcome> {
  const row = await lockInstance(sql, command);
  if (!row) return { kind: 'notFound' };
  if (command.expectedVersion !== undefined && command.expectedVersion !== row.version) {
    return { kind: 'changedMeanwhile', version: row.version };
  }
  const current = currentOf(parts, row);
  const event = { ...toJsonObject(command.event, 'An event'), type: command.event.type };
  const fromOutside = current.registered.events.includes(event.type);
  const step = fromOutside ? nextStep(current.registered, current.snapshot, event) : undefined;
  if (!step) {
    const available = availableEventTypes(current.registered, current.snapshot);
    return { kind: 'notAvailable', state: current.state, available };
  }
  return writeStep(parts, sql, current, step, { ...command, event });
}

/** Reads an instance and keeps it locked until the transaction ends; waits for whoever has it locked. */
async function lockInstance(sql: Sql, { tenantId, id }: InstanceKey): Promise<InstanceRow | undefined> {
  const [row] = await sql.query<InstanceRow>(
    `select ${instanceColumns} from workflow_instance where tenant_id = $1 and id = $2 for update`,
    [tenantId, id],
    'workflow_lock',
  );
  return row;
}
