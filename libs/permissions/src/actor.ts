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

/** For whom somebody stands in, by which delegation. */
export interface StandingIn {
  delegationId: string;
  personId: string;
  name: string;
  /** Whether the delegation is over: nothing can be done under it until they act as themselves again. */
  over: boolean;
}

/** Who is asking: one person, acting for one organisation, with the appointments in force that go with it. */
export interface Actor {
  personId: string;
  /** As their acts are signed: whoever stands in for somebody says for whom. */
  name: string;
  jobTitle: string;
  organisationId: string;
  organisationName: string;
  /** The tenants they may read: the organisation they act for and its partnerships. */
  tenantIds: string[];
  appointments: ActorAppointment[];
  /** The token they act by, which narrows what they may do; absent when they are here themselves. */
  token?: ActingToken;
  /** For whom they act by delegation: then they hold the delegated role and no other. */
  standsInFor?: StandingIn | null;
}
