import type { Actor, StandingIn } from '#permissions/actor';
import { approvalRoles } from '#permissions/rules-governance';
import type { BearerRecord, DelegatedAppointment, HeldAppointment, PersonRecord } from '../ports/identity.ts';

/** An organisation a person may act for, with the roles that go with it. */
export interface ActingChoice {
  organisationId: string;
  organisationName: string;
  appointments: (HeldAppointment & { delegatedBy?: string })[];
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

/**
 * Where somebody acts whose session stands in for another: in the delegated role alone, with the delegator's bars. A
 * delegation that is over leaves them their own roles to read by, and marks that nothing was to be done in their own name.
 */
export function standingIn(
  own: ActingChoice,
  delegationId: string | null,
  delegated: readonly DelegatedAppointment[],
  by: BearerRecord['standsInFor'],
): { acting: ActingChoice; standsInFor: StandingIn | null } {
  if (delegationId === null || by === null) return { acting: own, standsInFor: null };
  const given = delegated.find(
    (one) => one.delegationId === delegationId && one.organisationId === own.organisationId,
  );
  if (!given) return { acting: own, standsInFor: { delegationId, ...by, over: true } };
  const { id, role, tenantId, tenantName, organisationId, organisationName, portfolio, starts, until } =
    given;
  const appointment = { id, role, tenantId, tenantName, organisationId, organisationName, portfolio, starts };
  return {
    acting: { ...own, appointments: [{ ...appointment, ends: until, delegatedBy: given.fromPersonId }] },
    standsInFor: { delegationId, ...by, over: false },
  };
}

/** A person acting for an organisation: it and its partnerships are what they reach. Whoever stands in signs for whom. */
export function actorAt(
  person: Pick<PersonRecord, 'id' | 'name' | 'jobTitle'>,
  acting: ActingChoice,
  partnershipIds: readonly string[],
  standsInFor: StandingIn | null = null,
): Actor {
  const { organisationId, organisationName, appointments } = acting;
  const tenantIds = [organisationId, ...partnershipIds];
  return {
    personId: person.id,
    name: standsInFor && !standsInFor.over ? `${person.name}, for ${standsInFor.name}` : person.name,
    jobTitle: person.jobTitle,
    organisationId,
    organisationName,
    tenantIds,
    appointments: appointments.filter((one) => tenantIds.includes(one.tenantId)),
    standsInFor,
  };
}
