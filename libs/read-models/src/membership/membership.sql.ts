import type { MembershipNoticeKind } from '#application/ports/membership';

export interface FoundMembership {
  partnership_name: string;
  organisation_name: string;
  accountable_body: boolean;
  joined: string;
  left: string | null;
}

export interface FoundDeparture {
  joined: string;
  last_day: string;
  reason: string;
  leaves: string[];
  left_open: string[];
  decided_by_name: string;
  decided_at: Date;
  called_off_by_name: string | null;
  called_off_reason: string | null;
  called_off_at: Date | null;
  done_at: Date | null;
}

export interface FoundMembershipNotice {
  departure_id: string;
  kind: MembershipNoticeKind;
  partnership_name: string;
  organisation_name: string;
  last_day: string;
  reason: string;
  at: Date;
  own: boolean;
}

/** The latest membership of the organisation $2 in the partnership $1. */
export const MEMBERSHIP = {
  name: 'membership',
  text: `
    select p.name as partnership_name, m.organisation_name, m.accountable_body, m.joined, m."left"
      from membership m join partnership p on p.tenant_id = m.tenant_id and p.id = m.tenant_id
     where m.tenant_id = $1 and m.organisation_id = $2`,
} as const;

/** Every end of a membership of the organisation $2 in the partnership $1 that was decided, the latest first. */
export const DEPARTURES = {
  name: 'membership-departures',
  text: `
    select joined, last_day, reason, leaves, left_open, decided_by_name, decided_at, called_off_by_name, called_off_reason,
           called_off_at, done_at
      from departure where tenant_id = $1 and organisation_id = $2 order by decided_at desc, called_off_at nulls first, id desc`,
} as const;

/** What the person $1 was told of memberships and has not read, the latest first; $2 is the organisation they act for. */
export const MEMBERSHIP_NOTICES = {
  name: 'membership-notices',
  text: `
    select departure_id, kind, partnership_name, organisation_name, last_day, reason, at, tenant_id = $2 as own
      from membership_notice where person_id = $1 and read_at is null order by at desc, kind`,
} as const;
