import type { CaseSubject } from '#permissions/subjects';
import { CASE_COLUMNS, CASE_FROM } from './case-summary.sql.ts';
import type { FoundCase } from './case-summary.sql.ts';

export interface FoundOnBoard extends FoundCase {
  subject: CaseSubject;
  total: number;
}

export interface FoundCount {
  state: string;
  count: number;
  overdue: number;
  median_days: number | null;
}

/**
 * What a filter allows but for the state: partnership $1, organisation $2, overdue $3, open $4, words $5 (a number finds
 * that case, anything else is sought in the title), each of them null for any; the moment it is now is $6.
 */
const ALLOWED = `
  ($1::uuid is null or c.tenant_id = $1)
  and ($2::uuid is null or c.organisation_id = $2)
  and ($3::boolean is null or (c.closed_at is null and c.due_at is not null and c.due_at < $6::timestamptz) = $3)
  and ($4::boolean is null or (c.closed_at is null) = $4)
  and ($5::text is null or c.number::text = $5 or position(lower($5) in lower(c.indicator_title)) > 0)`;

/** A page of cases: states $7 or any, limit $8, offset $9. Open ones first, soonest due first. */
export const CASES_PAGE = {
  name: 'cases-page',
  text: `
    select ${CASE_COLUMNS}, c.subject, count(*) over ()::int as total
      from ${CASE_FROM}
     where ${ALLOWED} and ($7::text[] is null or c.main_state = any($7))
     order by (c.closed_at is not null), c.due_at nulls last, c.closed_at desc, c.tenant_id, c.number
     limit $8 offset $9`,
} as const;

/** Counts by state, and the median of the days that cases spent in each, from their own histories. */
export const CASE_COUNTS = {
  name: 'case-counts',
  text: `
    with allowed as (
      select c.tenant_id, c.id, c.main_state,
             (c.closed_at is null and c.due_at is not null and c.due_at < $6::timestamptz) as late
        from improvement_case c
       where ${ALLOWED}
    ), steps as (
      select e.instance_id, substring(e.to_state from '(?:^|;)main:([^;]*)') as state,
             lead(e.at, 1, $6::timestamptz) over (partition by e.tenant_id, e.instance_id order by e.seq) - e.at as spent
        from workflow_event e
        join allowed a on a.tenant_id = e.tenant_id and a.id = e.instance_id
    ), spent as (
      select state, instance_id, sum(extract(epoch from spent)) / 86400 as days from steps group by 1, 2
    ), medians as (
      select state, percentile_cont(0.5) within group (order by days)::double precision as days from spent group by 1
    )
    select a.main_state as state, count(*)::int as count, (count(*) filter (where a.late))::int as overdue,
           case when a.main_state like 'closed.%' then null else min(m.days) end as median_days
      from allowed a
      left join medians m on m.state = a.main_state
     group by a.main_state`,
} as const;
