import { londonDateOf } from '#kernel/local-date';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { refuse, require, runCommand, type Deps } from '../command.ts';
import { takeIn } from '../membership/take-in.ts';
import { notFound, type Outcome } from '../outcome.ts';
import { FieldChecks } from './field-checks.ts';
import { recordAct } from './place-audit.ts';

/** An organisation as a partnership knows its members; its own space stays closed to the partnership. */
export interface NewMember {
  organisationId: string;
  organisationCode: string;
  organisationName: string;
  organisationKind: string;
  gssCode: string | null;
}

export interface AddMember {
  /** The partnership. */
  tenantId: string;
  member: NewMember;
}

/** The partnership coordinator takes an organisation in, from today on; also one that was a member before. */
export function addMember(
  deps: Deps,
  actor: Actor,
  input: AddMember,
): Promise<Outcome<{ tenantId: string }>> {
  const { tenantId, member } = input;
  const command = { name: 'addMember', body: input, about: member.organisationId };
  return runCommand(deps, actor, command, async (tx, now) => {
    const partnership = await tx.cases.partnership(tenantId, now);
    if (!partnership) return refuse(notFound);
    require(authorise(actor, 'maintain', 'Membership', { tenantId }));
    const known = partnership.members.some(({ organisationId }) => organisationId === member.organisationId);
    new FieldChecks()
      .text(member.organisationName, 'organisationName')
      .unless(!known, 'organisationId', 'This organisation is a member already.')
      .refuseIfAny();
    await takeIn(tx, tenantId, member, londonDateOf(now));
    await recordAct(tx, actor, now, { tenantId, stream: 'membership', action: 'addMember', after: member });
    return { tenantId };
  });
}
