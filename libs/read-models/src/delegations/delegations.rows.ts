import type { Instant } from '../instant.ts';
import type { PeopleChoiceRow } from '../people/people.rows.ts';
import type { AvailableActRow } from '../process/process.rows.ts';

/** A role given to a stand-in for a time. */
export interface DelegationRow {
  id: string;
  /** The role in words, with its portfolio. */
  roleName: string;
  /** The organisation or partnership that the role is in. */
  tenantName: string;
  fromName: string;
  toName: string;
  toJobTitle: string;
  starts: string;
  /** Its last day: that of the appointment where that is over sooner. */
  ends: string;
  reason: string;
  grantedAt: Instant;
  endedAt: Instant | null;
  endReason: string | null;
  /** inForce, toCome, over. */
  standing: string;
  acts: AvailableActRow[];
}

/** A role of the person's own, with whether they may delegate it. */
export interface DelegationOfferRow {
  appointmentId: string;
  label: string;
  acts: AvailableActRow[];
}

/** Something that a person was told of a delegation and has not read. */
export interface DelegationNoticeRow {
  delegationId: string;
  text: string;
  at: Instant;
}

/** What somebody delegated, what was delegated to them, and who could stand in. */
export interface DelegationsRow {
  organisationName: string;
  given: DelegationRow[];
  received: DelegationRow[];
  /** Everybody's, for those who look after people or the evidence of it; none for others. */
  everybodys: DelegationRow[];
  seesEverybodys: boolean;
  notices: DelegationNoticeRow[];
  offers: DelegationOfferRow[];
  colleagues: PeopleChoiceRow[];
}
