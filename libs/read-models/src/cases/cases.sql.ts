import type { Stay } from '#domain/improvement/waiting-times';
import type { CaseSubject } from '#permissions/subjects';
import { CASE_COLUMNS, CASE_FROM, WITHOUT_MILESTONE } from './case-summary.sql.ts';
import type { FoundCase } from './case-summary.sql.ts';

export interface FoundOnBoard extends FoundCase {
  /** Null where it was not asked for. */
  subject: CaseSubject | null;
  total: number;
}

export interface FoundCount {
  state: string;
  count: number;
  overdue: number;
  stays: Stay[] | null;
}

/**
 * What a filter allows but for the state, each of them null for any: partnership $1, organisation $2, overdue $3, open $4,
 * words $5 (a number finds that case, anything else is sought in the title), the moment it is now $6, theme $7, words of
 * whom it waits for $8, class of exception $9 ("none" for a case that people opened), a second round or later $10,
 * escalated at the present step $11, redesign $12, a verdict set aside $13, opened by $14 and standing since $15 (moments
 * by nation), no approved plan $16, a plan under way with no milestone met $17.
 */
const ALLOWED = `
  ($1::uuid is null or c.tenant_id = $1)
  and ($2::uuid is null or c.organisation_id = $2)
  and ($3::boolean is null or (c.closed_at is null and c.due_at is not null and c.due_at < $6::timestamptz) = $3)
  and ($4::boolean is null or (c.closed_at is null) = $4)
  and ($5::text is null or c.number::text = $5 or position(lower($5) in lower(c.indicator_title)) > 0)
  and ($7::text is null or exists (select from indicator about where about.tenant_id = c.tenant_id
        and about.id = c.indicator_id and about.theme_code = $7))
  and ($8::text is null or position(lower($8) in lower(c.waiting_for)) > 0)
  and ($9::text is null or coalesce(c.exception_class, 'none') = $9)
  and ($10::boolean is null or (c.cycle > 1) = $10)
  and ($11::boolean is null or (c.closed_at is null and c.escalated > 0) = $11)
  and ($12::boolean is null or c.redesign = $12)
  and ($13::boolean is null or (c.overrides > 0) = $13)
  and ($14::jsonb is null or c.opened_at <= ($14 ->> p.nation)::timestamptz)
  and ($15::jsonb is null or (c.closed_at is null and c.state_since <= ($15 ->> p.nation)::timestamptz))
  and ($16::boolean is null or (c.closed_at is null and not c.plan_approved) = $16)
  and ($17::boolean is null or (${WITHOUT_MILESTONE}) = $17)`;

/** The orders a board may be read in; what is closed comes last in each. */
const ORDERS = {
  due: 'c.due_at nulls last, c.closed_at desc',
  oldest: 'c.opened_at',
  longestInState: 'c.state_since',
  newest: 'c.opened_at desc',
  number: 'c.number',
  rank: 'c.queue_score desc nulls last, c.opened_at',
} as const;

/** An order of the board. */
export type CaseOrder = keyof typeof ORDERS;

/**
 * A page of cases in an order: states $18 or any, limit $19, offset $20. One text to each name. What decides who may do
 * what to a case comes only where it is asked for, since it is longer than all the rest of its row.
 */
export function casesPage(order: CaseOrder, withSubject: boolean): { name: string; text: string } {
  return {
    name: `cases-page-${order}${withSubject ? '-subject' : ''}`,
    text: `
    select ${CASE_COLUMNS}, ${withSubject ? 'c.subject' : 'null as subject'}, count(*) over ()::int as total
      from ${CASE_FROM}
     where ${ALLOWED} and ($18::text[] is null or c.main_state = any($18))
     order by (c.closed_at is not null), ${ORDERS[order]}, c.tenant_id, c.number
     limit $19 offset $20`,
  };
}

/**
 * Counts by state, with the stays in it that ended, of every case that the filter allows: what is typical is reckoned by
 * the rule, in working days.
 */
export const CASE_COUNTS = {
  name: 'case-counts',
  text: `
    with allowed as (
      select c.tenant_id, c.id, c.main_state, p.nation,
             (c.closed_at is null and c.due_at is not null and c.due_at < $6::timestamptz) as late
        from ${CASE_FROM}
       where ${ALLOWED}
    ), stays as (
      select visit ->> 'stage' as state,
             jsonb_agg(jsonb_build_array(visit -> 'enteredAt', visit -> 'leftAt', a.nation)) as stays
        from allowed a
        join workflow_instance i on i.tenant_id = a.tenant_id and i.id = a.id
       cross join lateral jsonb_array_elements(coalesce(i.snapshot #> '{context,visits}', '[]')) visit
       where visit ->> 'leftAt' is not null
       group by 1
    )
    select counted.*, s.stays
      from (select main_state as state, count(*)::int as count, (count(*) filter (where late))::int as overdue
              from allowed group by 1) counted
      left join stays s on s.state = counted.state`,
} as const;
