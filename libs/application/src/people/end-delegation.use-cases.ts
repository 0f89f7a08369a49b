import { londonDateOf } from '#kernel/local-date';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { refuse, require, runCommand, type Deps } from '../command.ts';
import { invalid, notFound, type Outcome } from '../outcome.ts';
import { recordDelegation } from './delegate-role.use-case.ts';

export interface EndDelegation {
  tenantId: string;
  delegationId: string;
  reason: string;
  idempotencyKey?: string | null;
}

/** Whoever delegated a role takes it back at once: from the stand-in's next request it counts no more. */
export function endDelegation(
  deps: Deps,
  actor: Actor,
  input: EndDelegation,
): Promise<Outcome<{ tenantId: string; id: string }>> {
  const { idempotencyKey, ...body } = input;
  const { tenantId, delegationId } = input;
  const reason = input.reason.trim();
  const command = { name: 'endDelegation', idempotencyKey, body, about: delegationId };
  return runCommand(deps, actor, command, async (tx, now) => {
    await tx.people.lockAppointments(tenantId);
    const given = await tx.delegations.find(tenantId, delegationId);
    const held = given && (await tx.people.appointment(tenantId, given.appointmentId));
    if (!given || !held) return refuse(notFound);
    const { fromPersonId: holderPersonId, toPersonId } = given;
    require(authorise(actor, 'end', 'Delegation', { tenantId, holderPersonId, role: held.role, toPersonId }));
    if (given.endedAt || given.ends < londonDateOf(now)) {
      refuse(invalid({ field: 'reason', message: 'This delegation is over already.' }));
    }
    if (!reason || reason.length > 500) {
      const message = reason ? 'Use 500 characters at most.' : 'Say why it ends; it stays on the record.';
      refuse(invalid({ field: 'reason', message }));
    }
    const record = { ...given, endedAt: now, endReason: reason };
    await tx.delegations.end(tenantId, delegationId, now, reason);
    await tx.delegations.tell(record, 'ended', now);
    await recordDelegation(tx, actor, { record, held, action: 'endDelegation', at: now });
    return { tenantId, id: delegationId };
  });
}

export interface ReadDelegationNotices {
  tenantId: string;
  delegationId: string;
}

/** A person says that they have read what they were told of a delegation. */
export function readDelegationNotices(
  deps: Deps,
  actor: Actor,
  input: ReadDelegationNotices,
): Promise<Outcome<{ tenantId: string; id: string }>> {
  const { tenantId, delegationId } = input;
  const command = { name: 'readDelegationNotices', body: input, about: delegationId };
  return runCommand(deps, actor, command, async (tx, now) => {
    const told = await tx.delegations.markRead(tenantId, delegationId, actor.personId, now);
    if (!told) return refuse(notFound);
    return { tenantId, id: delegationId };
  });
}
