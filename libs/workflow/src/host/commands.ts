import type { JsonValue } from '../pure/json.value.ts';
import type { MachineRegistry } from '../pure/machine.registry.ts';
import type { QueuedEffect, WorkflowInstance } from './instance.ts';

/** What every part of the host needs. */
export interface HostParts {
  readonly registry: MachineRegistry;
  /** Makes ids for timers and effects: UUIDs in the order of time, so that effects are tried in order. */
  readonly newId: () => string;
}

/** Which instance, by tenant and id. */
export interface InstanceKey {
  readonly tenantId: string;
  readonly id: string;
}

/** Who did it and when. `calendar` is handed to the machine's due dates as it is. */
export interface Occasion {
  readonly at: Date;
  /** Kept with the event; opaque to the host. */
  readonly actor: JsonValue;
  readonly calendar?: unknown;
}

export interface StartCommand extends InstanceKey, Occasion {
  readonly machineId: string;
  /** The input of the machine; becomes JSON. */
  readonly input?: unknown;
}

export interface SendCommand extends InstanceKey, Occasion {
  /** What happened; everything beside `type` becomes JSON. */
  readonly event: { readonly type: string };
  /** The version the sender has seen; left out, any version will do. */
  readonly expectedVersion?: number;
}

export interface Started {
  readonly instance: WorkflowInstance;
  readonly effects: readonly QueuedEffect[];
}

export interface Moved {
  readonly kind: 'moved';
  readonly instance: WorkflowInstance;
  /** The state before, as canonical text. */
  readonly from: string;
  readonly effects: readonly QueuedEffect[];
}

/** The machine takes no such event now; nothing was written. `available` names the events it might take. */
export interface NotAvailable {
  readonly kind: 'notAvailable';
  readonly state: string;
  readonly available: readonly string[];
}

/** Somebody else was first; nothing was written. */
export interface ChangedMeanwhile {
  readonly kind: 'changedMeanwhile';
  readonly version: number;
}

/** There is no such instance among the tenants of this transaction. */
export interface NotFound {
  readonly kind: 'notFound';
}

export type SendOutcome = Moved | NotAvailable | ChangedMeanwhile | NotFound;
