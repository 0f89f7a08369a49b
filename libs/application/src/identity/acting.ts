import type { Actor } from '#permissions/actor';
import { approvalRoles } from '#permissions/rules-governance';
import type { HeldAppointment, PersonRecord } from '../ports/identity.ts';

/** An organisation a person may act for, with the roles that go with it. */
export interface ActingChoice {
  organisationId: string;
  organisationName: string;
  appointments: HeldAppointment[];
}

/** Whether somebody holds a role that decides there. */
export const decides = ({ appointments }: ActingChoice): boolean =>
  appointments.some(({ role }) => approvalRoles.includes(role));

/** The same person with the powers to decide withheld. */
export const withoutDeciding = (acting: ActingChoice): ActingChoice => ({
  ...acting,
  appointments: acting.appointments.filter(({ role }) => !approvalRoles.includes(role)),
});

/** Appointments in force, gathered by the organisation they are held for. */
export function byOrganisation(held: readonly HeldAppointment[]): ActingChoice[] {
  return [...Map.groupBy(held, ({ organisationId }) => organisationId).values()].map((appointments) => ({
    organisationId: appointments[0]?.organisationId ?? '',
    organisationName: appointments[0]?.organisationName ?? '',
    appointments,
  }));
}

/** A person acting for an organisation: it and its partnerships are what they reach. */
export function actorAt(
  person: Pick<PersonRecord, 'id' | 'name' | 'jobTitle'>,
  acting: ActingChoice,
  partnershipIds: readonly string[],
): Actor {
  const { organisationId, organisationName, appointments } = acting;
  const tenantIds = [organisationId, ...partnershipIds];
  return {
    personId: person.id,
    name: person.name,
    jobTitle: person.jobTitle,
    organisationId,
    organisationName,
    tenantIds,
    appointments: appointments.filter((one) => tenantIds.includes(one.tenantId)),
  };
}
