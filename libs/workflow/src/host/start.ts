import { toJson } from '../pure/json.value.ts';
import { STARTED } from '../pure/machine.edges.ts';
import { firstStep } from '../pure/machine.step.ts';
import { encodeSnapshot } from '../pure/snapshot.codec.ts';
import { stateText } from '../pure/state.text.ts';
import { applyTimerChanges } from '../pure/timer.changes.ts';
import type { HostParts, StartCommand, Started } from './commands.ts';
import { dueDates } from './due.dates.ts';
import { asInstance } from './instance.ts';
import { record } from './record.ts';
import type { Sql } from './sql.ts';

/**
 * Begins an instance of the current version of a machine: the instance, its first event, its timers and
 * effects, in one statement.
 * @throws if the id is taken, or if the machine cannot begin with this input
 */
export async function start(parts: HostParts, sql: Sql, command: StartCommand): Promise<Started> {
  const { tenantId, id, machineId, at, actor } = command;
  const registered = parts.registry.get(machineId);
  const input = toJson(command.input);
  const step = firstStep(registered, input);
  const dueOf = dueDates(registered, at, command.calendar);
  const { timers, set } = applyTimerChanges({}, step.timers, dueOf);
  const snapshot = encodeSnapshot(step.snapshot, timers);
  const state = stateText(registered.machine.root, snapshot.value);
  const row = {
    tenant_id: tenantId,
    id,
    machine_id: machineId,
    machine_version: registered.version,
    version: 1,
    state,
  };
  const { effects } = await record(
    sql,
    {
      tenantId,
      id,
      machineId,
      machineVersion: registered.version,
      version: 1,
      prevHash: '',
      from: '',
      to: state,
      event: { type: STARTED, machineVersion: registered.version, input },
      actor,
      at,
      snapshot,
      waited: {},
      timers: { set, removed: [] },
      effects: step.effects,
    },
    parts.newId,
  );
  return { instance: asInstance(row, snapshot), effects };
}
