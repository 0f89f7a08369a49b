import type { Actor, ActorAppointment } from '../actor.ts';
import type { Role } from '../role.ts';

/** One role in the example place, for a person whose id is the given one. */
export function appointment(role: Role, change: Partial<ActorAppointment> = {}): ActorAppointment {
  const organisationId = change.organisationId ?? 'council';
  return {
    id: `${role}-${organisationId}`,
    role,
    tenantId: organisationId,
    organisationId,
    portfolio: role === 'portfolio_holder' ? 'ENV' : null,
    ...change,
  };
}

/** Someone acting for an organisation of the example partnership with these appointments. */
export function actor(personId: string, appointments: ActorAppointment[], organisationId = 'council'): Actor {
  return {
    personId,
    name: personId,
    jobTitle: '',
    organisationId,
    organisationName: organisationId,
    tenantIds: [organisationId, 'partnership'],
    appointments,
  };
}

/** A person with one role at the council, unless another organisation is named. */
export function holderOf(role: Role, change: Partial<ActorAppointment> = {}, personId: string = role): Actor {
  return actor(personId, [appointment(role, change)], change.organisationId);
}
