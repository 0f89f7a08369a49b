import { dayWords } from '#domain/improvement/changes/change';
import type { LocalDate } from '#kernel/local-date';
import { refuse } from '../command.ts';
import { invalid } from '../outcome.ts';
import type { NewMember } from '../place/add-member.use-case.ts';
import type { Tx } from '../ports/stores.ts';

/**
 * Writes a membership that begins. One that was a member before has a new membership: the days of the one before stay with the
 * decision that ended it, and nothing that ended with it comes back by itself.
 */
export async function takeIn(tx: Tx, tenantId: string, member: NewMember, joined: LocalDate): Promise<void> {
  const { organisationId } = member;
  const before = await tx.memberships.lock(tenantId, organisationId);
  const record = { ...member, tenantId, joined, left: null, accountableBody: false };
  if (!before) return tx.place.addMembership(record);
  if (await tx.memberships.decided(tenantId, organisationId)) {
    const message = `What ends with its membership until ${dayWords(before.left ?? joined) ?? ''} is being ended just now. Try again in a minute.`;
    refuse(invalid({ field: 'organisationId', message }));
  }
  await tx.memberships.comeBack(record);
}
