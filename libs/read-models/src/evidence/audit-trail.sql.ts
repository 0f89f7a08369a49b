import type { AuditEntry } from '#application/evidence/audit-entry';
import type { EvidenceFault } from '#application/evidence/evidence-checker';
import type { JsonValue } from '#workflow/pure/json.value';

/** A tenant whose evidence may be read, as found. */
export interface FoundAuditPlace {
  tenant_id: string;
  name: string;
  is_partnership: boolean;
  looked_at: Date | null;
  checked_at: Date | null;
  checked_entries: number | null;
  faults: EvidenceFault[];
  seals: number | null;
  newest_seal: string | null;
  exports: {
    id: string;
    askedBy: string;
    askedAt: string;
    state: string;
    size: number | null;
    sha256: string | null;
    pieces: number;
  }[];
}

/** How the evidence of the tenants $1 stands, by name. */
export const AUDIT_PLACES = {
  name: 'audit-places',
  text: `
    select s.tenant_id, p.name, p.is_partnership, s.looked_at, s.checked_at, s.checked_entries, s.faults,
           l.number as seals, l.hash as newest_seal,
           array(select jsonb_build_object('id', x.id, 'askedBy', x.asked_by_name, 'askedAt', x.asked_at,
                   'state', x.state, 'size', x.size, 'sha256', x.sha256, 'pieces', (select count(*) from export_piece e
                     where (e.tenant_id, e.export_id) = (x.tenant_id, x.id)))
                   from tenant_export x where x.tenant_id = s.tenant_id order by x.asked_at desc limit 5) as exports
      from seal_state s
      join (select tenant_id, name, true as is_partnership from partnership
            union all select tenant_id, name, false from organisation) p using (tenant_id)
      left join lateral (select number, hash from seal where seal.tenant_id = s.tenant_id
                          order by number desc limit 1) l on true
     where s.tenant_id = any($1::uuid[])
     order by p.is_partnership desc, p.name`,
} as const;

/** An entry of the trail or an event of a process, as found. */
export interface FoundAuditEntry {
  stream: string;
  seq: number;
  at: Date;
  action: string;
  who: string | null;
  on_behalf_of: string | null;
  thing: string | null;
  case_id: string | null;
  indicator_id: string | null;
  sealed: boolean;
  entry: Pick<
    AuditEntry,
    'personId' | 'personName' | 'person' | 'appointments' | 'before' | 'after' | 'texts' | 'hash'
  > | null;
  event: {
    payload: JsonValue;
    from: string;
    to: string;
    jobTitle: string | null;
    token: string | null;
    hash: string;
  } | null;
  total: number;
}

/**
 * The trail of the tenant $1, newest first: entries and the events of processes. $2 person, $3 thing and $4 act are
 * patterns or null, $5 and $6 moments or null; $7 rows from $8 on. What a row says in full is looked up for the page alone.
 */
export const AUDIT_TRAIL = {
  name: 'audit-trail',
  text: `
    with trail as (
      select 'audit:' || a.stream as stream, a.stream as own_stream, null::uuid as instance_id, a.seq, a.at, a.action,
             coalesce(a.person_name, t.texts -> 'person/name' ->> 1) as who, a.on_behalf_of,
             i.title as thing, null::uuid as case_id, i.id as indicator_id
        from audit_entry a
        left join audit_text t on (t.tenant_id, t.stream, t.seq) = (a.tenant_id, a.stream, a.seq)
        left join indicator i on i.tenant_id = a.tenant_id and a.stream = 'indicator:' || i.id
       where a.tenant_id = $1 and ($5::timestamptz is null or a.at >= $5) and ($6::timestamptz is null or a.at < $6)
      union all
      select 'workflow:' || e.instance_id, null, e.instance_id, e.seq, e.at, e.type,
             e.actor ->> 'name', e.actor ->> 'organisationName',
             coalesce('Case ' || c.number || ': ' || c.indicator_title, w.machine_id), c.id, c.indicator_id
        from workflow_event e
        join workflow_instance w on (w.tenant_id, w.id) = (e.tenant_id, e.instance_id)
        left join improvement_case c on (c.tenant_id, c.id) = (e.tenant_id, e.instance_id)
       where e.tenant_id = $1 and ($5::timestamptz is null or e.at >= $5) and ($6::timestamptz is null or e.at < $6)
    ), page as (
      select *, count(*) over ()::int as total from trail
       where ($2::text is null or who ilike $2 or on_behalf_of ilike $2)
         and ($3::text is null or thing ilike $3 or (thing is null and own_stream ilike $3))
         and ($4::text is null or action ilike $4)
         and ($9::text is null or (stream = $9 and seq = $10::int))
       order by at desc, stream, seq desc limit $7 offset $8
    )
    select p.*,
      exists (select from seal_leaf l where l.tenant_id = $1 and l.stream = p.stream and l.seq >= p.seq) as sealed,
      (select jsonb_build_object('personId', a.person_id, 'personName', a.person_name, 'person', a.person, 'appointments', a.appointments,
         'before', a.before, 'after', a.after, 'texts', coalesce(t.texts, '{}'), 'hash', a.hash)
         from audit_entry a left join audit_text t on (t.tenant_id, t.stream, t.seq) = (a.tenant_id, a.stream, a.seq)
        where a.tenant_id = $1 and a.stream = p.own_stream and a.seq = p.seq) as entry,
      (select jsonb_build_object('payload', e.payload, 'from', e.from_state, 'to', e.to_state,
         'jobTitle', e.actor ->> 'jobTitle', 'token', e.actor ->> 'token', 'hash', e.hash)
         from workflow_event e where e.tenant_id = $1 and e.instance_id = p.instance_id and e.seq = p.seq) as event
      from page p order by p.at desc, p.stream, p.seq desc`,
} as const;

/** Piece $3 of the export $2 of the tenant $1. */
export const EXPORT_PIECE = {
  name: 'export-piece-read',
  text: 'select lines from export_piece where tenant_id = $1 and export_id = $2 and number = $3',
} as const;
