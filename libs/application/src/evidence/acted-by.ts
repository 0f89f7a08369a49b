import type { Actor } from '#permissions/actor';
import type { AuditAct } from './audit-entry.ts';

/** Who acted, in which appointments and on whose behalf, for the trail of evidence. */
export function actedBy(
  actor: Actor,
): Pick<AuditAct, 'personId' | 'personName' | 'jobTitle' | 'onBehalfOf' | 'appointments' | 'token'> {
  return {
    personId: actor.personId,
    personName: actor.name,
    jobTitle: actor.jobTitle,
    onBehalfOf: actor.organisationName,
    ...(actor.token && { token: actor.token.name }),
    appointments: actor.appointments.filter(({ organisationId }) => organisationId === actor.organisationId),
  };
}
