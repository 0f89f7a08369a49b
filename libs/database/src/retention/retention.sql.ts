import type { RetentionKind } from '#domain/retention/retention-settings';

/** Rows past their time, as `t` in the tenant $1 and before $2: what shows them and what removes them is one and the same. */
export const PAST_ROWS: Readonly<
  Record<Exclude<RetentionKind, 'names'>, { table: string; past: string; at: string }>
> = {
  refusals: { table: 'refusal', at: 't.at', past: yearOld('t.at') },
  notices: { table: 'notice', at: 't.at', past: yearOld('t.at') },
  drafts: { table: 'form_draft', at: 't.saved_at', past: 't.saved_at < $2' },
};

/** The database itself lets nothing younger than a year go from what is written once. */
function yearOld(at: string): string {
  return `${at} < least($2::timestamptz, now() - interval '1 year')`;
}

/** Everybody whose last appointment in the tenant $1 ended before $2 and whose name the evidence still has. */
export const LEAVERS = `
  select p.person_id as "personId", array_agg(distinct p.person_name) as names, max(p.ends) as ended
    from appointment p
   where p.tenant_id = $1
     and exists (select from audit_entry a join audit_text t
                   on (t.tenant_id, t.stream, t.seq) = (a.tenant_id, a.stream, a.seq)
                  where a.tenant_id = $1 and a.person_id = p.person_id and t.texts -> 'person/name' <> 'null')
   group by p.person_id
  having bool_and(p.ends is not null and p.ends < ($2::timestamptz at time zone 'Europe/London')::date)
   order by p.person_id`;
