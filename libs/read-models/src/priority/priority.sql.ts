import type { RagStatus } from '#domain/assessment/rag';
import type { Judgement } from '#domain/assessment/polarity';
import type { Polarity } from '#domain/indicator/indicator.types';
import type { PriorityFacts } from '#domain/priority/priority';
import type { HeadingTag, MoneyHeading } from '#domain/priority/priority-money';
import type { Frequency } from '#kernel/period';

export interface FoundPriority extends PriorityFacts {
  id: string;
  endedBy: string | null;
  endReason: string | null;
  revision: number;
  setUpByName: string;
  setUpAt: Date;
  /** Its place in the order in force; null while none knows it. */
  place: number | null;
}

export interface FoundOrder {
  version: number;
  decidedOn: string;
  decidedBy: string;
  reason: string;
  recordedByName: string;
  recordedAt: Date;
  priorityIds: string[];
}

export interface FoundHeading extends MoneyHeading {
  code: string;
  name: string;
}

export interface FoundHeadingTag extends HeadingTag {
  taggedByName: string;
}

export interface FoundMeasure {
  priorityId: string;
  tenantId: string;
  id: string;
  title: string;
  placeName: string;
  unitLabel: string;
  decimals: number;
  polarity: Polarity;
  frequency: Frequency;
  rag: RagStatus | null;
  direction: Judgement | null;
  value: number | null;
  periodStart: string | null;
  periodEnd: string | null;
  since: string;
  targetStarts: string | null;
  targetEnds: string | null;
  targetValue: number | null;
  toleranceBelow: number | null;
  toleranceAbove: number | null;
  policy: Record<string, unknown>;
  caseId: string | null;
}

/** The last figures of one measure, oldest first, column by column. */
export interface FoundFigures {
  indicatorId: string;
  starts: string[];
  ends: string[];
  figures: number[];
}

/** The priorities of the tenant $1, each with its place in the order that was in force on the day $2. */
export const PRIORITIES = {
  name: 'priorities',
  text: `
    select p.id, p.title, p.meaning, p.origin, p.rests_on as "restsOn", p.adopted_by as "adoptedBy",
           p.adopted_on as "adoptedOn", p.starts, p.review_on as "reviewOn", p.ends, p.ended_by as "endedBy",
           p.end_reason as "endReason", p.revision, p.set_up_by_name as "setUpByName", p.set_up_at as "setUpAt", r.place
      from priority p
      left join priority_rank r
        on r.tenant_id = p.tenant_id and r.priority_id = p.id
       and r.version = (select max(o.version) from priority_order o where o.tenant_id = $1 and o.decided_on <= $2::date)
     where p.tenant_id = $1
     order by p.set_up_at, p.id`,
} as const;

/** Every order of the tenant $1's priorities, the latest first. */
export const PRIORITY_ORDERS = {
  name: 'priority-orders',
  text: `
    select o.version, o.decided_on as "decidedOn", o.decided_by as "decidedBy", o.reason,
           o.recorded_by_name as "recordedByName", o.recorded_at as "recordedAt",
           (select array_agg(r.priority_id::text order by r.place) from priority_rank r
             where r.tenant_id = o.tenant_id and r.version = o.version) as "priorityIds"
      from priority_order o
     where o.tenant_id = $1
     order by o.version desc
     limit 100`,
} as const;

/** Every heading of the organisation $1. */
export const PRIORITY_HEADINGS = {
  name: 'priority-headings',
  text: `
    select id, code, name, year, unit, amount, moved_in as "movedIn", moved_out as "movedOut"
      from budget_heading where tenant_id = $1
     order by year desc, unit desc, name`,
} as const;

/** Which parts of the organisation $1's headings serve the priorities of the tenant $2, now or before. */
export const PRIORITY_HEADING_TAGS = {
  name: 'priority-heading-tags',
  text: `
    select heading_id as "headingId", priority_id as "priorityId", percent, starts, ends, tagged_by_name as "taggedByName"
      from priority_heading where tenant_id = $1 and owner_id = $2
     order by starts, id`,
} as const;

const IN_FORCE = `
  priority_measure m
  join indicator i on i.tenant_id = m.tenant_id and i.id = m.indicator_id and i.retired_at is null`;

const HOLDS = `m.owner_id = $1 and m.starts <= $2::date and (m.ends is null or m.ends > $2::date)`;

/**
 * The measures that serve the priorities of the tenant $1 on the day $2, with how they stand, and the target that was begun
 * last: in force, or the one that the latest figure is judged by.
 */
export const PRIORITY_MEASURES = {
  name: 'priority-measures',
  text: `
    select m.priority_id as "priorityId", i.tenant_id as "tenantId", i.id, i.title, coalesce(p.name, g.name, '') as "placeName",
           i.unit_label as "unitLabel", i.decimals, i.polarity, i.frequency, l.rag, l.direction, l.value,
           l.period_start as "periodStart", l.period_end as "periodEnd", m.starts as since, t.starts as "targetStarts", t.ends as "targetEnds",
           t.value as "targetValue", t.tolerance_below as "toleranceBelow", t.tolerance_above as "toleranceAbove",
           coalesce(p.policy, g.policy, '{}') as policy, c.id as "caseId"
      from ${IN_FORCE}
      left join partnership p on p.tenant_id = i.tenant_id
      left join organisation g on g.tenant_id = i.tenant_id
      left join indicator_latest l on l.tenant_id = i.tenant_id and l.indicator_id = i.id
      left join improvement_case c on c.tenant_id = i.tenant_id and c.indicator_id = i.id and c.closed_at is null
      left join lateral (
        select * from target t
         where t.tenant_id = i.tenant_id and t.indicator_id = i.id and t.starts <= $2::date
           and t.ends >= coalesce(least(l.period_end, $2::date), $2::date)
         order by t.starts desc limit 1) t on true
     where ${HOLDS}
     order by case l.exception_class when 'bad' then 0 when 'attention' then 1 when 'good' then 2 else 3 end, i.title, i.id`,
} as const;

/** The last figures of the measures that serve the priorities of the tenant $1 on the day $2. */
export const PRIORITY_FIGURES = {
  name: 'priority-figures',
  text: `
    select i.id as "indicatorId", array_agg(o.period_start::text order by o.period_start) as starts,
           array_agg(o.period_end::text order by o.period_start) as ends,
           array_agg(o.value order by o.period_start) as figures
      from (select distinct i.tenant_id, i.id from ${IN_FORCE} where ${HOLDS}) i
      cross join lateral (
        select o.period_start, o.period_end, o.value from observation o
         where o.tenant_id = i.tenant_id and o.indicator_id = i.id and o.value is not null
         order by o.period_start desc limit 42) o
     group by i.id`,
} as const;
