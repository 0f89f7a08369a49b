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
  /** Whether the powers to decide are withheld for want of a second factor. */
  secondFactorWanted: boolean;
  /** That an administrator took their second factor off, until they have read it. */
  secondFactorTakenOff: { organisationName: string; by: string; at: Instant } | null;
  appointments: AppointmentRow[];
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
