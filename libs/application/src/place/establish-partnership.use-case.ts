import type { Nation } from '#kernel/bank-holidays';
import { londonDateOf } from '#kernel/local-date';
import type { Deps } from '../command.ts';
import type { Outcome } from '../outcome.ts';
import type { NewMember } from './add-member.use-case.ts';
import { FieldChecks } from './field-checks.ts';
import { firstAdministrator, runInstall, type FirstAdministrator } from './install.ts';
import { recordAct } from './place-audit.ts';

export interface EstablishPartnership {
  code: string;
  name: string;
  description: string;
  nation: Nation;
  /** What it has decided about its improvement cases, over the defaults of docs/workflow.md section 3. */
  policy: Record<string, unknown>;
  /** The organisation that answers for the partnership, its first member. */
  accountableBody: NewMember;
  /** Acts on behalf of the accountable body. */
  administrator: FirstAdministrator;
}

/**
 * Opens a partnership's shared space with its accountable body and first administrator. The installer's act, like
 * `establishOrganisation`.
 */
export function establishPartnership(
  deps: Deps,
  input: EstablishPartnership,
): Promise<Outcome<{ tenantId: string }>> {
  const id = deps.newId();
  return runInstall(deps, id, async (tx, now) => {
    new FieldChecks().text(input.code, 'code').text(input.name, 'name').refuseIfAny();
    const { administrator, accountableBody, ...facts } = input;
    const today = londonDateOf(now);
    const appointment = firstAdministrator(deps, administrator, {
      tenantId: id,
      organisationId: accountableBody.organisationId,
      organisationName: accountableBody.organisationName,
      starts: today,
    });
    await tx.place.addPartnership({ tenantId: id, id, nextCaseNumber: 1, ...facts });
    await tx.place.addMembership({
      ...accountableBody,
      tenantId: id,
      joined: today,
      left: null,
      accountableBody: true,
    });
    await tx.place.addAppointment(appointment);
    await recordAct(tx, 'installer', now, {
      tenantId: id,
      stream: 'place',
      action: 'establishPartnership',
      after: { ...facts, accountableBody, administrator: appointment.personName },
    });
    return { tenantId: id };
  });
}
