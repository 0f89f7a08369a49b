import type { AnyStateMachine, ContextFrom, EventFromLogic, EventObject } from 'xstate';
import type { JsonSnapshot } from './json.snapshot.ts';

/** What a due date may depend on. `at` is the time of the event that started the wait, not the present. */
export interface DelayArguments<TContext = unknown, TEvent extends EventObject = EventObject> {
  readonly context: TContext;
  readonly event: TEvent;
  readonly at: Date;
  /** Whatever the caller passed with the command: working days, policy times. Unknown to the host. */
  readonly calendar: unknown;
}

/** Says when a wait is over. Declared as a method so that machines with a narrower context fit in one list. */
export type DueDate<TContext = unknown, TEvent extends EventObject = EventObject> = {
  dueDate(wait: DelayArguments<TContext, TEvent>): Date;
}['dueDate'];

/** Takes a snapshot from one version of a machine to the next. Pure; must not look at clock or database. */
export type Migration = (snapshot: JsonSnapshot) => JsonSnapshot;

/** A machine as the host needs it. Two entries may share an id if their versions differ. */
export interface MachineEntry {
  /** Stored with every instance, so it must never change. */
  readonly id: string;
  /** A whole number from 1; raised whenever stored snapshots could mean something else afterwards. */
  readonly version: number;
  readonly machine: AnyStateMachine;
  /** The due date of every named delay the machine itself does not define. */
  readonly delays: Readonly<Record<string, DueDate>>;
  /** From the version named by the key to the one after it. */
  readonly migrations?: Readonly<Record<number, Migration>>;
  /** The events that may be sent from outside. All others are the machine's own business. */
  readonly events: readonly string[];
}

interface TypedEntry<TMachine extends AnyStateMachine> extends MachineEntry {
  readonly machine: TMachine;
  readonly delays: Readonly<Record<string, DueDate<ContextFrom<TMachine>, EventFromLogic<TMachine>>>>;
}

/** Gives the due dates of an entry the context and event types of its machine. */
export function machineEntry<TMachine extends AnyStateMachine>(entry: TypedEntry<TMachine>): MachineEntry {
  return entry;
}
