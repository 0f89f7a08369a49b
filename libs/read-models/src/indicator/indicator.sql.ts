import type { IndicatorFacts } from '#domain/indicator/indicator.types';
import type { CriteriaVersion } from '#domain/assessment/exception';
import type { Aggregation } from '#domain/indicator/indicator.types';
import type { FoundWithout } from './without-figure.ts';

/** Columns of an indicator, named as the domain's facts are, with what its page says around it. */
export interface FoundIndicator extends IndicatorFacts {
  tenant_id: string;
  id: string;
  code: string;
  definition: string;
  definition_version: number;
  level: string;
  kind: string;
  origin: string;
  aggregation: Aggregation | null;
  theme_name: string | null;
  owner_name: string;
  owner_job_title: string;
  owner_organisation_name: string;
  deputy_name: string | null;
  portfolio: string | null;
  portfolio_name: string | null;
  portfolio_holder_name: string | null;
  source_title: string;
  source_publisher: string;
  source_url: string | null;
  licence: string;
  attribution: string;
  caveat: string | null;
  own_area: string | null;
  reporting_lag_days: number | null;
  /** What its tenant has decided for itself. */
  policy: Record<string, unknown>;
  retired: { from: string; reason: string; successor_id: string | null; successor: string | null } | null;
  /** Who reported it and left the partnership, with the last day that they reported for. */
  without: { name: string; ends: string }[];
  partnership: { id: string; code: string; name: string; description: string } | null;
  organisation: { id: string; code: string; name: string; kind: string; gss_code: string | null } | null;
}

export interface FoundObservation extends FoundWithout {
  period_start: string;
  period_end: string;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  status: string;
  signed_count: number | null;
  expected_count: number | null;
}

export interface FoundTarget {
  tenant_id: string;
  id: string;
  starts: string;
  ends: string;
  value: number;
  toleranceBelow: number;
  toleranceAbove: number;
  basis: string;
  example: boolean;
  fixed_at: Date;
}

export interface FoundContribution extends FoundWithout {
  period_start: string;
  period_end: string;
  id: string;
  code: string;
  name: string;
  kind: string;
  gss_code: string | null;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  commentary: string | null;
  reason: string | null;
  signed_by_name: string | null;
  signed_at: Date | null;
  revision: number | null;
  verified_by_name: string | null;
  verified_at: Date | null;
}

export interface FoundOverlap {
  periodStart: string;
  amount: number;
  denominatorAmount: number;
  reason: string;
  by: string;
  made_at: Date;
}

export interface FoundComparator {
  period_start: string;
  period_label: string;
  area_code: string;
  area_name: string;
  value: number;
  numerator: number | null;
  denominator: number | null;
}

export type FoundCriteria = CriteriaVersion;

export interface FoundBreak {
  day: string;
}

/** The indicator $2 of the tenant $1, with the names around it as they stand on the day $3. */
export const INDICATOR = {
  name: 'indicator',
  text: `
    select i.tenant_id, i.id, i.code, i.title, i.definition, i.definition_version, i.level, i.kind, i.origin,
           i.polarity, i.unit, i.unit_label as "unitLabel", i.decimals, i.frequency, i.reporting_lag_days, i.aggregation,
           t.name as theme_name, i.owner_name, i.owner_job_title, i.owner_organisation_name, i.deputy_name,
           i.portfolio, pt.name as portfolio_name, holder.person_name as portfolio_holder_name,
           i.source_title, i.source_publisher, i.source_url, i.licence, i.attribution, i.caveat,
           coalesce(o.gss_code, accountable.gss_code) as own_area, coalesce(p.policy, o.policy, '{}') as policy,
           case when i.retired_at is not null then
             json_build_object('from', coalesce(i.retired_from, i.retired_at::date),
               'reason', coalesce(i.retired_reason, ''), 'successor_id', s.id, 'successor', s.title)
           end as retired,
           (select coalesce(json_agg(json_build_object('name', f.organisation_name, 'ends', f.ends) order by f.ends), '[]')
              from indicator_feed f
             where f.tenant_id = i.tenant_id and f.indicator_id = i.id and exists (
               select from departure d where d.tenant_id = f.tenant_id and d.organisation_id = f.organisation_id
                  and d.done_at is not null and d.last_day >= f.ends)) as without,
           case when p.id is not null then
             json_build_object('id', p.id, 'code', p.code, 'name', p.name, 'description', p.description)
           end as partnership,
           case when o.id is not null then
             json_build_object('id', o.id, 'code', o.code, 'name', o.name, 'kind', o.kind, 'gss_code', o.gss_code)
           end as organisation
      from indicator i
      left join theme t on t.tenant_id = i.tenant_id and t.code = i.theme_code
      left join theme pt on pt.tenant_id = i.tenant_id and pt.code = i.portfolio
      left join indicator s on s.tenant_id = i.tenant_id and s.id = i.successor_id
      left join partnership p on p.tenant_id = i.tenant_id
      left join organisation o on o.tenant_id = i.tenant_id
      left join membership accountable
        on accountable.tenant_id = i.tenant_id and accountable.accountable_body and accountable."left" is null
      left join lateral (
        select a.person_name from appointment a
         where a.role = 'portfolio_holder' and a.portfolio = i.portfolio
           and a.organisation_id = coalesce(i.portfolio_organisation_id, accountable.organisation_id)
           and a.starts <= $3::date and (a.ends is null or a.ends >= $3::date)
         order by a.starts desc limit 1) holder on true
     where i.tenant_id = $1 and i.id = $2`,
} as const;

/** Every observation of the indicator $2, oldest first. */
export const OBSERVATIONS = {
  name: 'indicator-observations',
  text: `
    select period_start, period_end, value, numerator, denominator, status, signed_count, expected_count, missing_kind,
           missing_reason
      from observation
     where tenant_id = $1 and indicator_id = $2
     order by period_start`,
} as const;

/** Every target of the indicator $2, newest first. */
export const TARGETS = {
  name: 'indicator-targets',
  text: `
    select tenant_id, id, starts, ends, value, tolerance_below as "toleranceBelow",
           tolerance_above as "toleranceAbove", basis, example, fixed_at
      from target
     where tenant_id = $1 and indicator_id = $2
     order by starts desc`,
} as const;

/** Every version of the exception criteria of the tenant $1. */
export const CRITERIA = {
  name: 'indicator-criteria',
  text: `
    select version, adopted_by as "adoptedBy", effective_from as "effectiveFrom", rules
      from exception_criteria
     where tenant_id = $1
     order by version`,
} as const;

/** Days from which a later definition of the indicator $2 counts. */
export const BREAKS = {
  name: 'indicator-breaks',
  text: `
    select effective_from as day from indicator_definition
     where tenant_id = $1 and indicator_id = $2 and effective_from is not null
     order by effective_from`,
} as const;

/** The newest revision of each contributor in the last three periods of the indicator $2, awaited ones included. */
export const CONTRIBUTIONS = {
  name: 'indicator-contributions',
  text: `
    select p.period_start, p.period_end, f.organisation_id as id, m.organisation_code as code,
           m.organisation_name as name, m.organisation_kind as kind, m.gss_code,
           c.value, c.numerator, c.denominator, c.commentary, c.reason, c.signed_by_name, c.signed_at, c.revision,
           c.missing_kind, c.missing_reason,
           v.verified_by_name, v.verified_at
      from (select period_start, period_end from observation
             where tenant_id = $1 and indicator_id = $2
             order by period_start desc limit 3) p
      join indicator_feed f on f.tenant_id = $1 and f.indicator_id = $2
      join membership m on m.tenant_id = f.tenant_id and m.organisation_id = f.organisation_id
      left join lateral (
        select * from contribution c
         where c.tenant_id = $1 and c.indicator_id = $2 and c.organisation_id = f.organisation_id
           and c.period_start = p.period_start
         order by c.revision desc limit 1) c on true
      left join contribution_verification v on v.tenant_id = $1 and v.indicator_id = $2
       and v.organisation_id = f.organisation_id and v.period_start = p.period_start and v.revision = c.revision
     where c.revision is not null
        or (f.starts <= p.period_end and (f.ends is null or f.ends >= p.period_end))
     order by p.period_start desc, m.organisation_name`,
} as const;

/** What was taken off the totals of the indicator $2 for double counting, newest period first. */
export const OVERLAPS = {
  name: 'indicator-overlaps',
  text: `
    select period_start as "periodStart", amount, denominator_amount as "denominatorAmount", reason,
           made_by_name as by, made_at
      from overlap_adjustment
     where tenant_id = $1 and indicator_id = $2
     order by period_start desc`,
} as const;

/** Other areas for the newest period of the indicator $2 that both it and they have a figure for. */
export const COMPARATORS = {
  name: 'indicator-comparators',
  text: `
    select c.period_start, c.period_label, c.area_code, c.area_name, c.value, c.numerator, c.denominator
      from comparator c
     where c.tenant_id = $1 and c.indicator_id = $2
       and c.period_start = (
         select max(o.period_start) from observation o
          where o.tenant_id = $1 and o.indicator_id = $2 and o.value is not null
            and exists (select from comparator x
                         where x.tenant_id = $1 and x.indicator_id = $2 and x.period_start = o.period_start))
     order by c.area_name`,
} as const;

/** The other indicators of the tenant $1 that are in use, by name; $2 is the one left out. */
export const SUCCESSORS = {
  name: 'indicator-successors',
  text: `select id, title from indicator where tenant_id = $1 and id <> $2 and retired_at is null order by title`,
} as const;
