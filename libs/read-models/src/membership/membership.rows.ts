import type { Instant } from '../instant.ts';

/** One thing that a member leaving would leave behind. */
export interface OpenWorkRow {
  /** What to send back for what stays as it is. */
  key: string;
  kind: string;
  /** decide, say, ends. */
  bearing: string;
  words: string;
  /** The measure, case, agreement or other node that it is about; null where there is none. */
  subjectId: string | null;
}

/** A membership that is decided to end, or ended. */
export interface DepartureRow {
  joined: string;
  lastDay: string;
  reason: string;
  decidedBy: string;
  decidedAt: Instant;
  /** decided, calledOff, over. */
  standing: string;
  calledOffBy: string | null;
  calledOffReason: string | null;
  /** In words: what stays as it is, said by whoever decided. */
  leaves: string[];
  /** In words: what came up afterwards and had still to be decided when it was over. */
  leftOpen: string[];
}

/** A member of a partnership, and what its leaving would leave behind. */
export interface MemberStandingRow {
  partnershipId: string;
  partnershipName: string;
  organisationId: string;
  organisationName: string;
  accountableBody: boolean;
  joined: string;
  left: string | null;
  /** member, leaving, left. */
  standing: string;
  /** The last day that the open work is told for. */
  lastDay: string;
  work: OpenWorkRow[];
  /** Every end that was decided, the latest first. */
  departures: DepartureRow[];
  mayChange: boolean;
  whyNot: string | null;
}

/** Something that a person was told of a membership and has not read. */
export interface MembershipNoticeRow {
  text: string;
  reason: string;
  at: Instant;
}
