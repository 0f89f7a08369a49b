import type { RagStatus } from '#domain/assessment/rag';
import type { Nation } from '#kernel/bank-holidays';
import type { Frequency } from '#kernel/period';
import { WITHOUT_MILESTONE } from './case-summary.sql.ts';
import type { PlanGapCounts, PlanGapKind } from './plan-gaps.rows.ts';

export interface FoundGap {
  kind: PlanGapKind;
  tenant_id: string;
  indicator_id: string;
  title: string;
  theme_name: string | null;
  partnership_name: string;
  nation: Nation;
  organisation_name: string;
  owner_name: string;
  frequency: Frequency;
  period_start: string | null;
  period_end: string | null;
  value: number | null;
  target: number | null;
  unit_label: string;
  decimals: number;
  rag: RagStatus | null;
  case_id: string | null;
  number: number | null;
  main_state: string | null;
  waiting_for: string | null;
  opened_at: Date | null;
  due_at: Date | null;
  milestones: number | null;
  last_id: string | null;
  last_state: string | null;
  last_closed_at: Date | null;
  total: number;
}

export interface FoundGapCounts {
  red: number;
  no_case: PlanGapCounts['noCase'];
  no_plan: PlanGapCounts['noPlan'];
  plans_under_way: number;
  no_milestone: PlanGapCounts['noMilestone'];
}

/**
 * Every measure in use of partnership $1 or any, for organisation $2 or any to act on, with its open case and what its
 * follow-through lacks. A case opens for a partnership's measures only, so an organisation's own are not among them.
 */
const MEASURES = `
  select i.tenant_id, i.id as indicator_id, i.title, i.theme_code, i.owner_name, i.frequency, i.unit_label,
         i.decimals, i.priority, p.name as partnership_name, p.nation,
         coalesce(c.organisation_name, i.owner_organisation_name) as organisation_name,
         l.period_start, l.period_end, l.value, l.target, l.rag, c.id as case_id, c.number, c.main_state,
         c.waiting_for, c.opened_at, c.due_at, c.milestones,
         coalesce(c.plan_approved and c.main_state in ('delivery', 'followUpReview'), false) as plan_under_way,
         case when l.rag = 'red' and c.id is null then 'noCase'
              when l.rag = 'red' and not c.plan_approved then 'noPlan'
              when ${WITHOUT_MILESTONE} then 'noMilestone' end as kind
    from indicator i
    join partnership p on p.tenant_id = i.tenant_id
    left join indicator_latest l on l.tenant_id = i.tenant_id and l.indicator_id = i.id
    left join improvement_case c
      on c.tenant_id = i.tenant_id and c.indicator_id = i.id and c.closed_at is null
   where i.retired_at is null
     and ($1::uuid is null or i.tenant_id = $1)
     and ($2::uuid is null or coalesce(c.organisation_id, i.owner_organisation_id) = $2)`;

/**
 * What is missing, of the kind $3 or any: measures without a case first, then those without a plan, then plans without a
 * milestone met; within each the weightiest, then the case open longest. Limit $4, offset $5.
 */
export const PLAN_GAPS = {
  name: 'plan-gaps',
  text: `
    with measures as (${MEASURES})
    select m.*, t.name as theme_name, past.id as last_id, past.main_state as last_state,
           past.closed_at as last_closed_at, count(*) over ()::int as total
      from measures m
      left join theme t on t.tenant_id = m.tenant_id and t.code = m.theme_code
      left join lateral (
        select c.id, c.main_state, c.closed_at from improvement_case c
         where m.case_id is null and c.tenant_id = m.tenant_id and c.indicator_id = m.indicator_id
         order by c.closed_at desc limit 1
      ) past on true
     where m.kind is not null and ($3::text is null or m.kind = $3)
     order by array_position(array['noCase', 'noPlan', 'noMilestone'], m.kind), m.priority, m.opened_at, m.title,
              m.tenant_id, m.indicator_id
     limit $4 offset $5`,
} as const;

/** The counts beside them. */
export const PLAN_GAP_COUNTS = {
  name: 'plan-gap-counts',
  text: `
    select (count(*) filter (where m.rag = 'red'))::int as red,
           (count(*) filter (where m.kind = 'noCase'))::int as no_case,
           (count(*) filter (where m.kind = 'noPlan'))::int as no_plan,
           (count(*) filter (where m.plan_under_way))::int as plans_under_way,
           (count(*) filter (where m.kind = 'noMilestone'))::int as no_milestone
      from (${MEASURES}) m`,
} as const;
