import type { AuditEntry } from '#application/evidence/audit-entry';
import type { Role } from '#permissions/role';

export interface FoundHeld {
  id: string;
  person_id: string;
  person_name: string;
  job_title: string;
  role: Role;
  organisation_name: string;
  portfolio: string | null;
  starts: string;
  ends: string | null;
}

export interface FoundPlaceChoice {
  what: 'organisation' | 'portfolio';
  value: string;
  label: string;
}

/** An appointment as the evidence keeps it. */
export interface RecordedAppointment {
  personName: string;
  /** Who delegated it, where it is a delegation. */
  fromName?: string;
  role: Role;
  organisationName: string;
  starts: string;
  ends: string | null;
  conflictReason?: string | null;
  reason?: string | null;
}

export type FoundChange = { at: Date; action: string } & Pick<
  AuditEntry,
  'personName' | 'person' | 'before' | 'after' | 'texts'
>;

/** Every appointment of the tenant $1, those not over on the day $2 first. */
export const HELD = {
  name: 'people-held',
  text: `
    select a.id, a.person_id, a.person_name, a.job_title, a.role, a.organisation_name,
           coalesce((select min(t.name) from theme t where t.code = a.portfolio), a.portfolio) as portfolio, a.starts, a.ends
      from appointment a
     where a.tenant_id = $1
     order by coalesce(a.ends < greatest($2::date, a.starts), false), a.organisation_name, a.person_name, a.role`,
} as const;

/** The latest changes of the appointments of the tenant $1, newest first. */
export const CHANGES = {
  name: 'people-changes',
  text: `
    select a.at, a.action, a.person_name as "personName", a.person, a.before, a.after, coalesce(t.texts, '{}') as texts
      from audit_entry a left join audit_text t using (tenant_id, stream, seq)
     where tenant_id = $1 and stream = 'appointments' order by seq desc limit 30`,
} as const;

/** On whose behalf a role in the tenant $1 may be held on the day $2, and the portfolios there are. */
export const CHOICES = {
  name: 'people-choices',
  text: `
    select 'organisation' as what, m.organisation_id::text as value, m.organisation_name as label from membership m
     where m.tenant_id = $1 and m.joined <= $2::date and (m."left" is null or m."left" >= $2::date)
    union all
    select 'organisation', o.id::text, o.name from organisation o where o.tenant_id = $1
    union all
    select 'portfolio', t.code, min(t.name) from theme t group by t.code
     order by what, label`,
} as const;
