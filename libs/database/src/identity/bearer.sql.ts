import type { BearerRecord, SessionRecord } from '#application/ports/identity';

/** Columns of an appointment held, named as the record is. */
export const appointmentColumns = `a.id, a.role, a.tenant_id as "tenantId",
  coalesce(p.name, a.organisation_name) as "tenantName", a.organisation_id as "organisationId",
  a.organisation_name as "organisationName", a.portfolio, a.starts, a.ends`;

/** Appointments with the name of the partnership they are in, if it is one. */
export const appointmentsHeld = `appointment a
  left join partnership p on p.tenant_id = a.tenant_id and p.id = a.tenant_id`;

/** Whether an appointment is in force on a day. */
export const inForce = (appointment: string, day: string): string =>
  `${appointment}.starts <= ${day} and (${appointment}.ends is null or ${appointment}.ends >= ${day})`;

/** Whether a delegation is in force on a day: neither ended nor outside its own days. */
const delegationInForce = (delegation: string, day: string): string =>
  `${delegation}.ended_at is null and ${day} between ${delegation}.starts and ${delegation}.ends`;

/** Whether an organisation is a member on a day. */
export const isMember = (membership: string, day: string): string =>
  `${membership}.joined <= ${day} and (${membership}."left" is null or ${membership}."left" >= ${day})`;

/** The revisions of the tenants `t`, as one text: equal texts, the same tenants with the same rows. */
const REVISIONS_OF = `coalesce(string_agg(t.tenant_id || ' ' || (
  select coalesce(sum(r.n), 0) from tenant_revision r where r.tenant_id = t.tenant_id), ',' order by t.tenant_id), '')`;

/** The revisions of the tenants $1. */
export const REVISIONS = {
  name: 'revisions',
  text: `select ${REVISIONS_OF} as revisions from unnest($1::uuid[]) t (tenant_id)`,
} as const;

/** A row of `BEARER`: the session's columns beside the rest. */
export type BearerRow = SessionRecord & Omit<BearerRecord, 'session'>;

/** The session under the hash $1 with its person, and on the day $2 their appointments and their organisation's partnerships. */
export const BEARER = {
  name: 'bearer',
  text: `
    select s.token_hash as "tokenHash", s.person_id as "personId", s.organisation_id as "organisationId",
           s.delegation_id as "delegationId", s.kind,
           s.id, s.provider_id as "providerId", s.second_factor as "secondFactor", s.name, s.scope,
           coalesce((select o.policy from organisation o
                      where o.tenant_id = s.organisation_id and o.id = s.organisation_id), '{}') as decided,
           s.created_at as "createdAt", s.last_seen_at as "lastSeenAt", s.expires_at as "expiresAt",
           s.ended_at as "endedAt",
           (select json_build_object('organisationName', t.organisation_name, 'by', t.taken_off_by, 'at', t.taken_off_at)
              from factor_taken_off t where t.person_id = s.person_id) as "factorTakenOff",
           json_build_object('id', w.id, 'email', w.email, 'name', w.name, 'jobTitle', w.job_title) as person,
           (select coalesce(json_agg(held), '[]')
              from (select ${appointmentColumns} from ${appointmentsHeld}
                     where a.person_id = s.person_id and ${inForce('a', '$2')}
                     order by a.organisation_name, a.role) held) as appointments,
           (select coalesce(json_agg(given), '[]')
              from (select ${appointmentColumns}, d.id as "delegationId", d.from_person_id as "fromPersonId",
                           d.from_name as "fromName", d.ends as until
                      from delegation d
                      join (${appointmentsHeld}) on a.tenant_id = d.tenant_id and a.id = d.appointment_id
                     where d.to_person_id = s.person_id and ${delegationInForce('d', '$2')} and ${inForce('a', '$2')}
                       and (d.tenant_id = d.organisation_id or exists (
                         select from membership m
                          where m.tenant_id = d.tenant_id and m.organisation_id = d.organisation_id
                            and ${isMember('m', '$2')}))
                     order by d.from_name, a.role) given) as delegated,
           (select json_build_object('personId', d.from_person_id, 'name', d.from_name)
              from delegation d where d.id = s.delegation_id and d.to_person_id = s.person_id) as "standsInFor",
           array(select m.tenant_id::text from membership m
                  where m.organisation_id = s.organisation_id and ${isMember('m', '$2')}
                  order by m.tenant_id) as "partnershipIds",
           (select ${REVISIONS_OF} from (
              select s.organisation_id as tenant_id
               union select m.tenant_id from membership m
                      where m.organisation_id = s.organisation_id and ${isMember('m', '$2')}
               union select a.organisation_id from appointment a
                      where a.person_id = s.person_id and ${inForce('a', '$2')}) t) as revisions
      from session s
      join person w on w.id = s.person_id
     where s.token_hash = $1`,
} as const;
