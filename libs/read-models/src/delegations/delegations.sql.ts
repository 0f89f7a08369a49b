import type { Role } from '#permissions/role';

/** A delegation with the role that it gives. */
export interface FoundDelegation {
  tenant_id: string;
  tenant_name: string;
  id: string;
  appointment_id: string;
  role: Role;
  portfolio: string | null;
  from_person_id: string;
  from_name: string;
  to_person_id: string;
  to_name: string;
  to_job_title: string;
  starts: string;
  ends: string;
  reason: string;
  granted_at: Date;
  ended_at: Date | null;
  end_reason: string | null;
}

export interface FoundOffer {
  tenant_id: string;
  tenant_name: string;
  id: string;
  person_id: string;
  role: Role;
  portfolio: string | null;
}

export interface FoundColleague {
  person_id: string;
  name: string;
  job_title: string;
}

export interface FoundDelegationNotice {
  tenant_id: string;
  delegation_id: string;
  kind: 'granted' | 'ended';
  at: Date;
}

const placeOf = (tenant: string): string =>
  `coalesce((select p.name from partnership p where p.tenant_id = ${tenant} and p.id = ${tenant}),
            (select o.name from organisation o where o.tenant_id = ${tenant} and o.id = ${tenant}))`;

const portfolioOf = (appointment: string): string =>
  `coalesce((select min(t.name) from theme t where t.code = ${appointment}.portfolio), ${appointment}.portfolio)`;

/** Delegations in view of people of the organisation $1, the latest first. */
export const DELEGATIONS = {
  name: 'delegations',
  text: `
    select d.tenant_id, ${placeOf('d.tenant_id')} as tenant_name, d.id, d.appointment_id, a.role,
           ${portfolioOf('a')} as portfolio, d.from_person_id, d.from_name, d.to_person_id, d.to_name, d.to_job_title,
           d.starts, least(d.ends, a.ends) as ends, d.reason, d.granted_at, d.ended_at, d.end_reason
      from delegation d
      join appointment a on a.tenant_id = d.tenant_id and a.id = d.appointment_id
     where d.organisation_id = $1
     order by d.granted_at desc, d.id`,
} as const;

/** Roles that the person $2 holds for the organisation $1 on the day $3 or later. */
export const OFFERS = {
  name: 'delegation-offers',
  text: `
    select a.tenant_id, ${placeOf('a.tenant_id')} as tenant_name, a.id, a.person_id, a.role, ${portfolioOf('a')} as portfolio
      from appointment a
     where a.organisation_id = $1 and a.person_id = $2 and (a.ends is null or a.ends >= greatest($3::date, a.starts))
     order by a.role, a.tenant_id = $1 desc, a.id`,
} as const;

/** Everybody but $2 who holds a role for the organisation $1 on the day $3, by name. */
export const COLLEAGUES = {
  name: 'delegation-colleagues',
  text: `
    select person_id, min(person_name) as name, min(job_title) as job_title
      from appointment
     where organisation_id = $1 and person_id <> $2 and starts <= $3::date and (ends is null or ends >= $3::date)
     group by person_id order by 2, 1`,
} as const;

/** What the person $1 was told of delegations and has not read, the latest first. */
export const UNREAD = {
  name: 'delegation-unread',
  text: `
    select tenant_id, delegation_id, kind, at from delegation_notice
     where person_id = $1 and read_at is null order by at desc, kind`,
} as const;
