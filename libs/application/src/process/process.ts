import type { WorkflowInstance } from '#workflow/host/instance';
import type { DueRow } from '#workflow/host/due.row';
import type { StateNames } from '#workflow/pure/chart/chart.outline';
import type { MachineEntry } from '#workflow/pure/machine.entry';
import type { Deps } from '../command.ts';
import type { Tx } from '../ports/stores.ts';

/** Opens the tenants that an effect needs beside its own, in the same transaction. */
export type AlsoOpen = (tenantIds: readonly string[]) => Promise<void>;

/** Carries out one effect in the transaction that removes it from the outbox. */
export type ProcessEffect = (tx: Tx, effect: DueRow, now: Date, alsoOpen: AlsoOpen) => Promise<void>;

/** What a process is given to work with when no person is asking. */
export type ProcessDeps = Pick<Deps, 'newId' | 'host'>;

/** One kind of process that runs on the host: its machine, and what the product does beside it. */
export interface Process {
  /** Every version of the machine that this build still carries, the current one among them. */
  readonly entries: readonly MachineEntry[];
  /** What its drawing calls the states, in a word or two each; states not named go by their keys. */
  readonly stateNames?: StateNames;
  /** What the worker does for each effect the machine may ask for. Names are the effects' own, unique in the product. */
  effects(deps: ProcessDeps): Readonly<Record<string, ProcessEffect>>;
  /** Brings what is kept beside an instance in line, in the transaction in which a timer moved it. */
  moved(deps: ProcessDeps, tx: Tx, instance: WorkflowInstance, now: Date): Promise<void>;
}
