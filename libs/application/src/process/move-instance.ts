import type { Nation } from '#kernel/bank-holidays';
import type { Actor } from '#permissions/actor';
import type { WorkflowInstance } from '#workflow/host/instance';
import { refuse, type Deps } from '../command.ts';
import { notFound } from '../outcome.ts';
import type { Tx } from '../ports/stores.ts';
import { eventActor } from './event-actor.ts';

export interface Move {
  tenantId: string;
  id: string;
  /** The version the person was looking at; left out where what they saw was something else, held by a lock of its own. */
  expectedVersion?: number;
  event: { readonly type: string };
  actor: Actor;
  now: Date;
  /** Whose bank holidays its waits are counted by. */
  nation: Nation;
}

/**
 * The instance that a command is about, in the version its sender saw; anything else ends the command with the refusal
 * that says so. Permissions are asked of what this returns, before anything is sent.
 */
export async function loadSeen(
  { host }: Pick<Deps, 'host'>,
  tx: Tx,
  { tenantId, id, expectedVersion }: Pick<Move, 'tenantId' | 'id'> & { expectedVersion: number },
): Promise<WorkflowInstance> {
  const instance = await host.load(tx.sql, { tenantId, id });
  if (!instance) return refuse(notFound);
  if (instance.version !== expectedVersion)
    return refuse({ kind: 'changedMeanwhile', version: instance.version });
  return instance;
}

/**
 * Sends one event to an instance for a person, or ends the command with the host's refusal as data.
 *
 * @param labelOf says in words where an instance stands, for the refusal
 */
export async function moveInstance(
  { host }: Pick<Deps, 'host'>,
  tx: Tx,
  { actor, now, nation, ...command }: Move,
  labelOf: (instance: WorkflowInstance) => string,
): Promise<WorkflowInstance> {
  const before = await host.load(tx.sql, command);
  const outcome = await host.send(tx.sql, {
    ...command,
    at: now,
    actor: eventActor(actor),
    calendar: { nation },
  });
  if (outcome.kind === 'moved') return outcome.instance;
  if (outcome.kind === 'notFound' || !before) return refuse(notFound);
  if (outcome.kind === 'changedMeanwhile') return refuse(outcome);
  const { state, available } = outcome;
  return refuse({ kind: 'notAvailable', state, stateLabel: labelOf(before), available: [...available] });
}
