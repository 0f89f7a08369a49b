import { londonDateOf } from '#kernel/local-date';
import { refuse, type Deps } from '../command.ts';
import { takeIn } from '../membership/take-in.ts';
import { notFound, type Outcome } from '../outcome.ts';
import type { NewMember } from './add-member.use-case.ts';
import { runInstall } from './install.ts';
import { recordAct } from './place-audit.ts';

export interface JoinPartnership {
  /** The partnership. */
  tenantId: string;
  member: NewMember;
}

/** Takes an organisation into a partnership as the installer, from today on. @returns false where it is a member already */
export function joinPartnership(
  deps: Deps,
  { tenantId, member }: JoinPartnership,
): Promise<Outcome<{ joined: boolean }>> {
  return runInstall(deps, tenantId, async (tx, now) => {
    const partnership = await tx.cases.partnership(tenantId, now);
    if (!partnership) return refuse(notFound);
    const isMember = ({ organisationId }: { organisationId: string }): boolean =>
      organisationId === member.organisationId;
    if (partnership.members.some(isMember)) return { joined: false };
    await takeIn(tx, tenantId, member, londonDateOf(now));
    const said = { tenantId, stream: 'membership', action: 'addMember', after: member };
    await recordAct(tx, 'installer', now, said);
    return { joined: true };
  });
}
