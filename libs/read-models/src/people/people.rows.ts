import type { Role } from '#permissions/role';
import type { Instant } from '../instant.ts';
import type { AvailableActRow } from '../process/process.rows.ts';

/** A role that somebody holds, held or will hold in a partnership or an organisation. */
export interface HeldRoleRow {
  id: string;
  personName: string;
  jobTitle: string;
  role: Role;
  roleName: string;
  organisationName: string;
  /** What a portfolio holder's portfolio is called. */
  portfolio: string | null;
  starts: string;
  ends: string | null;
  /** inForce, toCome, over. */
  standing: string;
  acts: AvailableActRow[];
}

/** One change of who holds which role. */
export interface PeopleChangeRow {
  at: Instant;
  who: string;
  what: string;
  reason: string | null;
}

/** Something to choose in a form, by what it is called. */
export interface PeopleChoiceRow {
  value: string;
  label: string;
}

/** Who is who in a partnership or an organisation. */
export interface PeopleRow {
  ownerId: string;
  of: string;
  name: string;
  appointments: HeldRoleRow[];
  changes: PeopleChangeRow[];
  /** On whose behalf a role may be held here. */
  organisations: PeopleChoiceRow[];
  /** What a portfolio holder may hold. */
  portfolios: PeopleChoiceRow[];
  mayAppoint: boolean;
  whyNot: string | null;
}
