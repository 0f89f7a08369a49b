import type { Role } from './role.ts';
import type { ActingToken } from './token-scope.ts';

/** One role a person holds today, in one tenant, for one organisation. */
export interface ActorAppointment {
  id: string;
  role: Role;
  /** The organisation or partnership the role is in. */
  tenantId: string;
  /** The organisation it is held for; the same as the tenant outside partnerships. */
  organisationId: string;
  /** A portfolio holder's portfolio (a theme's code); null in every other role. */
  portfolio: string | null;
  /** Who delegated the role, when it is held by delegation: their bars come with it. */
  delegatedBy?: string | null;
}

/** Who is asking: one person, acting for one organisation, with the appointments in force that go with it. */
export interface Actor {
  personId: string;
  name: string;
  jobTitle: string;
  organisationId: string;
  organisationName: string;
  /** The tenants they may read: the organisation they act for and its partnerships. */
  tenantIds: string[];
  appointments: ActorAppointment[];
  /** The token they act by, which narrows what they may do; absent when they are here themselves. */
  token?: ActingToken;
}
