import type { OpenWorkFact } from '#domain/membership/open-work';
import type { LocalDate } from '#kernel/local-date';
import type { AgreementRecord } from './sharing.ts';
import type { MembershipRecord, AppointmentRecord } from './place.ts';
import type { DelegationRecord } from './delegation.ts';
import type { FeedRecord } from './records.ts';

/** The decision that a member leaves a partnership after a last day. */
export interface DepartureRecord {
  tenantId: string;
  id: string;
  organisationId: string;
  organisationName: string;
  /** First and last day of the membership that ends, both included. */
  joined: LocalDate;
  lastDay: LocalDate;
  reason: string;
  /** In words: what stays as it is, said by whoever decided. */
  leaves: string[];
  /** In words: what had still to be decided when it was over, because it came up after the decision. */
  leftOpen: string[];
  decidedBy: string;
  decidedByName: string;
  decidedAt: Date;
  calledOffByName: string | null;
  calledOffAt: Date | null;
  calledOffReason: string | null;
  /** When everything that ends with it was ended. */
  doneAt: Date | null;
}

/** What people are told: that it is decided, that it is called off, that it has happened. */
export type MembershipNoticeKind = 'decided' | 'calledOff' | 'left';

/** One sentence of news for one person about a membership, in the tenant where they can read it. */
export interface MembershipNoticeRecord {
  tenantId: string;
  departureId: string;
  kind: MembershipNoticeKind;
  personId: string;
  partnershipName: string;
  organisationName: string;
  lastDay: LocalDate;
  reason: string;
  at: Date;
}

/** What of a member's a partnership ends with the membership. */
export interface EndsWithMembership {
  feeds: FeedRecord[];
  agreements: AgreementRecord[];
  seats: AppointmentRecord[];
  delegations: DelegationRecord[];
  /** Measures whose decisions were the member's. */
  portfolioIndicatorIds: string[];
}

/** Who is a member of a partnership, and how a membership ends. */
export interface MembershipStore {
  /** The latest membership of an organisation, its row locked until the transaction ends. */
  lock(tenantId: string, organisationId: string): Promise<MembershipRecord | null>;
  /** Sets the last day of the latest membership, or takes it back. */
  setLast(tenantId: string, organisationId: string, lastDay: LocalDate | null): Promise<void>;
  /** A new membership of an organisation that was a member before. */
  comeBack(record: MembershipRecord): Promise<void>;
  /** Passes the part of accountable body on. */
  nameAccountableBody(tenantId: string, organisationId: string): Promise<void>;
  /** What the partnership has going with one of its members on a day, as the partnership's own records say. */
  openWork(tenantId: string, organisationId: string, on: LocalDate): Promise<OpenWorkFact[]>;
  endsWith(tenantId: string, organisationId: string, on: LocalDate): Promise<EndsWithMembership>;
  addDeparture(record: DepartureRecord): Promise<void>;
  departure(tenantId: string, id: string): Promise<DepartureRecord | null>;
  /** The departure that is decided and neither called off nor over. */
  decided(tenantId: string, organisationId: string): Promise<DepartureRecord | null>;
  callOff(tenantId: string, id: string, by: { name: string; at: Date; reason: string }): Promise<void>;
  done(tenantId: string, id: string, at: Date, leftOpen: string[]): Promise<void>;
  /** Ends a feed: its last day, which may lie before its first where no period was over. */
  endFeed(feed: FeedRecord, ends: LocalDate): Promise<void>;
  /** Gives the decisions about a measure back to the accountable body. */
  dropPortfolio(tenantId: string, indicatorId: string): Promise<void>;
  /**
   * Whether another tenant waits for the returns of an organisation's indicator: whoever is fed by it has the next ones queued.
   * The worker alone can see that.
   */
  isAskedElsewhere(tenantId: string, organisationIndicatorId: string): Promise<boolean>;
  /** Who is told of it, each in the tenant where they can read it: the member's people in their own. */
  concerned(
    tenantId: string,
    organisationId: string,
    on: LocalDate,
  ): Promise<{ tenantId: string; personId: string }[]>;
  /** Tells each of them once. */
  tell(records: MembershipNoticeRecord[]): Promise<void>;
  /** Marks what a person was told as read. @returns how many there were */
  markRead(tenantIds: readonly string[], personId: string, at: Date): Promise<number>;
}
