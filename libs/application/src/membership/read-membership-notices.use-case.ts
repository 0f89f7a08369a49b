import type { Actor } from '#permissions/actor';
import { runCommand, type Deps } from '../command.ts';
import type { Outcome } from '../outcome.ts';

/** A person says that they have read what they were told of memberships, in the tenants they act in. */
export function readMembershipNotices(deps: Deps, actor: Actor): Promise<Outcome<{ read: number }>> {
  const command = { name: 'readMembershipNotices', body: {} };
  return runCommand(deps, actor, command, async (tx, now) => ({
    read: await tx.memberships.markRead(actor.tenantIds, actor.personId, now),
  }));
}
