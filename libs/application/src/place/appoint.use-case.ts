import type { LocalDate } from '#kernel/local-date';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { roles, type Role } from '#permissions/role';
import { require, runCommand, type Deps } from '../command.ts';
import type { Outcome } from '../outcome.ts';
import type { AppointmentRecord } from '../ports/place.ts';
import { FieldChecks } from './field-checks.ts';
import { recordAct } from './place-audit.ts';

export interface Appoint {
  /** The organisation or partnership the role is in. */
  tenantId: string;
  person: { id: string; name: string; jobTitle: string };
  role: Role;
  /** On whose behalf: the organisation itself, or in a partnership one of its members. */
  organisationId: string;
  /** A portfolio holder's theme; null in every other role. */
  portfolio: string | null;
  starts: LocalDate;
}

/** An administrator appoints a person to a role; every grant is logged (docs/domain.md section 3). */
export function appoint(
  deps: Deps,
  actor: Actor,
  input: Appoint,
): Promise<Outcome<{ tenantId: string; id: string }>> {
  const { tenantId, person, role, organisationId, portfolio, starts } = input;
  const command = { name: 'appoint', body: input, about: person.id };
  return runCommand(deps, actor, command, async (tx, now) => {
    require(authorise(actor, 'grant', 'Appointment', { tenantId, personId: person.id, role }));
    const partnership = await tx.cases.partnership(tenantId, now);
    const member = partnership?.members.find((one) => one.organisationId === organisationId);
    const organisationName = partnership ? member?.name : actor.organisationName;
    new FieldChecks()
      .unless(roles.includes(role), 'role', 'Choose a role.')
      .unless(
        (role === 'portfolio_holder') === (portfolio !== null),
        'portfolio',
        'A portfolio holder has a portfolio, and nobody else has.',
      )
      .unless(
        partnership ? Boolean(member) : organisationId === tenantId,
        'organisationId',
        'Choose an organisation of this partnership, or the organisation itself.',
      )
      .text(person.name, 'person.name')
      .day(starts, 'starts')
      .refuseIfAny();
    const appointment: AppointmentRecord = {
      tenantId,
      id: deps.newId(),
      personId: person.id,
      personName: person.name,
      jobTitle: person.jobTitle,
      role,
      organisationId,
      organisationName: organisationName ?? '',
      portfolio,
      starts,
      ends: null,
    };
    await tx.place.addAppointment(appointment);
    await recordAct(tx, actor, now, {
      tenantId,
      stream: 'appointments',
      action: 'appoint',
      after: appointment,
    });
    return { tenantId, id: appointment.id };
  });
}
