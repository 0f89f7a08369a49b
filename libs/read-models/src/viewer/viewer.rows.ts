import type { Role } from '#permissions/role';
import type { Instant } from '../instant.ts';
import type { OrganisationRow } from '../organisations/organisation.rows.ts';

/** The person signed in, and where they act. */
export interface ViewerRow {
  id: string;
  name: string;
  jobTitle: string;
  email: string;
  actingFor: OrganisationRow;
  /** For whom they stand in now; null while they act as themselves. */
  standsInFor: StandingInRow | null;
  /** Whether the powers to decide are withheld for want of a second factor. */
  secondFactorWanted: boolean;
  /** That an administrator took their second factor off, until they have read it. */
  secondFactorTakenOff: { organisationName: string; by: string; at: Instant } | null;
  appointments: AppointmentRow[];
}

/** For whom somebody stands in. */
export interface StandingInRow {
  name: string;
  /** Whether the delegation is over, and they have not yet gone back to acting as themselves. */
  over: boolean;
}

/** A role delegated to the person. */
export interface StandInChoiceRow {
  id: string;
  fromName: string;
  roleName: string;
  organisationName: string;
  until: string;
  current: boolean;
}

/** An organisation that the person may act for. */
export interface ActingChoiceRow {
  organisation: OrganisationRow;
  roles: string[];
  current: boolean;
}

/** A role held in an organisation or a partnership, with dates. */
export interface AppointmentRow {
  role: Role;
  roleName: string;
  tenantName: string;
  portfolio: string | null;
  starts: string;
  ends: string | null;
}
