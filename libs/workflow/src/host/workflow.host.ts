import { availableEventTypes } from '../pure/available.events.ts';
import type { MachineRegistry } from '../pure/machine.registry.ts';
import type { HostParts, InstanceKey, SendCommand, SendOutcome, StartCommand, Started } from './commands.ts';
import { deliverDue } from './deliver.due.ts';
import type { DeliveryCounts, DeliveryOptions } from './deliver.due.ts';
import type { WorkflowInstance } from './instance.ts';
import { available, history, load } from './queries.ts';
import type { HistoryEvent } from './queries.ts';
import { send } from './send.ts';
import type { Sql, Transact } from './sql.ts';
import { start } from './start.ts';
import { verify } from './verify.ts';
import type { Verification } from './verify.ts';

/**
 * Runs XState machines on PostgreSQL. Holds no state between calls and opens no transactions of its own
 * except in {@link WorkflowHost.deliverDue}: what a caller writes beside a command commits with it.
 */
export class WorkflowHost {
  private readonly parts: HostParts;

  /** @param options.newId makes UUIDs in the order of time */
  constructor(registry: MachineRegistry, options: { readonly newId: () => string }) {
    this.parts = { registry, newId: options.newId };
  }

  /** Begins an instance; see {@link start}. */
  start(sql: Sql, command: StartCommand): Promise<Started> {
    return start(this.parts, sql, command);
  }

  /** Sends an event from outside, or says why not; see {@link send}. */
  send(sql: Sql, command: SendCommand): Promise<SendOutcome> {
    return send(this.parts, sql, command);
  }

  /** The instance as it stands, or undefined. */
  load(sql: Sql, key: InstanceKey): Promise<WorkflowInstance | undefined> {
    return load(this.parts, sql, key);
  }

  /** Those of the candidate events that the machine would take now. */
  available<E extends { readonly type: string }>(
    instance: WorkflowInstance,
    candidates: readonly E[],
  ): readonly E[] {
    return available(this.parts, instance, candidates);
  }

  /** The types of the outside events that could be sent now, whatever their content. */
  availableTypes(instance: WorkflowInstance): readonly string[] {
    return availableEventTypes(this.parts.registry.get(instance.machineId), instance.snapshot);
  }

  /** Every event of the instance, first event first. */
  history(sql: Sql, key: InstanceKey): Promise<readonly HistoryEvent[]> {
    return history(sql, key);
  }

  /** Replays the history and compares it with what is stored; see {@link verify}. */
  verify(sql: Sql, key: InstanceKey): Promise<Verification> {
    return verify(this.parts, sql, key);
  }

  /** Delivers timers and effects whose time has come; see {@link deliverDue}. */
  deliverDue(transact: Transact, options: DeliveryOptions): Promise<DeliveryCounts> {
    return deliverDue(this.parts, transact, options);
  }
}
