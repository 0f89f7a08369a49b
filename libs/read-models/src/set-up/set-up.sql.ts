import type { MeasureSetUpRow } from './set-up.rows.ts';

export interface FoundPlace {
  of: 'partnership' | 'organisation';
  name: string;
}

export interface FoundLine {
  tenant_id: string;
  id: string;
  code: string;
  title: string;
  theme_name: string | null;
  level: string;
  kind: string;
  origin: string;
  owner_name: string;
  owner_organisation_name: string;
  deputy_name: string | null;
  owner_left: boolean;
  definition_version: number;
  suites: string[];
}

export interface FoundChoice {
  what: 'person' | 'theme' | 'portfolio';
  value: string;
  label: string;
}

export type FoundMeasure = Omit<
  MeasureSetUpRow,
  'id' | 'ownerId' | 'mayChange' | 'whyNot' | 'definitions' | 'version' | 'ownerPersonId' | 'deputyPersonId'
> & {
  id: string;
  revision: number;
  of: 'partnership' | 'organisation';
  owner_person_id: string;
  deputy_person_id: string | null;
};

export interface FoundDefinition {
  version: number;
  effectiveFrom: string | null;
  definition: string;
  polarity: string;
  unitLabel: string;
  reason: string | null;
  setBy: string;
  setAt: Date;
}

/** What the tenant $1 is, and its name. */
export const PLACE = {
  name: 'set-up-place',
  text: `
    select 'partnership' as of, name from partnership where tenant_id = $1
    union all
    select 'organisation', name from organisation where tenant_id = $1`,
} as const;

/**
 * Whether the owner of the indicator `i` has left by the day $2: every role of theirs that can be seen there is over, or
 * their organisation is no member any more. Where no role can be seen, nothing is known and nothing is said.
 */
const OWNER_LEFT = `
  coalesce((
    select bool_and(a.ends is not null and a.ends < $2::date) from appointment a
     where a.person_id = i.owner_person_id
       and (a.tenant_id = i.tenant_id or a.organisation_id = i.owner_organisation_id)), false)
  or exists (
    select from membership m
     where m.tenant_id = i.tenant_id and m.organisation_id = i.owner_organisation_id and m."left" < $2::date)`;

/** The measures of the tenants $1 that are in use on the day $2, by theme and name. */
export const LINES = {
  name: 'set-up-lines',
  text: `
    select i.tenant_id, i.id, i.code, i.title, t.name as theme_name, i.level, i.kind, i.origin, i.owner_name,
           i.owner_organisation_name, i.deputy_name, ${OWNER_LEFT} as owner_left, i.definition_version,
           coalesce((select array_agg(s.name order by s.is_key desc, s.name)
                       from suite_indicator si join suite s on s.tenant_id = si.tenant_id and s.id = si.suite_id
                      where si.tenant_id = i.tenant_id and si.indicator_id = i.id), '{}') as suites
      from indicator i
      left join theme t on t.tenant_id = i.tenant_id and t.code = i.theme_code
     where i.tenant_id = any($1::uuid[]) and i.retired_at is null
     order by t.position nulls last, i.title`,
} as const;

export interface FoundOwnerless {
  tenant_id: string;
  id: string;
  title: string;
  owner_name: string;
  place_name: string;
}

/** Measures of the tenants $1 in use whose owner has left by the day $2. */
export const OWNERLESS = {
  name: 'needs-ownerless',
  text: `
    select i.tenant_id, i.id, i.title, i.owner_name,
           coalesce((select name from partnership p where p.tenant_id = i.tenant_id),
                    (select name from organisation g where g.tenant_id = i.tenant_id), '') as place_name
      from indicator i
     where i.tenant_id = any($1::uuid[]) and i.retired_at is null and (${OWNER_LEFT})
     order by i.title`,
} as const;

/** What may be chosen for a measure of the tenant $1 on the day $2: people with a role there, themes, portfolios. */
export const CHOICES = {
  name: 'set-up-choices',
  text: `
    select 'person' as what, person_id::text as value,
           person_name || case when position(organisation_name in person_name) > 0 then '' else ', ' || organisation_name end
             as label
      from (select distinct on (a.person_id) a.person_id, a.person_name, a.organisation_name from appointment a
             where a.starts <= $2::date and (a.ends is null or a.ends >= $2::date)
               and (a.tenant_id = $1 or exists (
                 select from membership m
                  where m.tenant_id = $1 and m.organisation_id = a.tenant_id
                    and m.joined <= $2::date and (m."left" is null or m."left" >= $2::date)))
             order by a.person_id, a.role = 'indicator_owner' desc, a.tenant_id = $1 desc) people
    union all
    select 'theme', code, name from theme where tenant_id = $1
    union all
    select distinct 'portfolio', a.portfolio, coalesce(t.name, a.portfolio) from appointment a
      left join theme t on t.code = a.portfolio and t.tenant_id = $1
     where a.portfolio is not null and (a.ends is null or a.ends >= $2::date)
     order by what, label`,
} as const;

/** Everything that is said of the indicator $3 of the tenant $1, on the day $2. */
export const MEASURE = {
  name: 'set-up-measure',
  text: `
    select i.id, i.revision, case when p.id is null then 'organisation' else 'partnership' end as of,
           i.retired_at is not null as retired, ${OWNER_LEFT} as "ownerLeft",
           i.code, i.title, i.definition, i.definition_version as "definitionVersion", i.theme_code as "themeCode",
           i.level, i.kind, i.origin, i.polarity, i.unit, i.unit_label as "unitLabel", i.decimals, i.frequency,
           i.reporting_lag_days as "reportingLagDays", i.value_kind as "valueKind", i.multiplier,
           i.numerator_label as "numeratorLabel", i.denominator_label as "denominatorLabel", i.aggregation,
           i.owner_person_id, i.owner_name as "ownerName", i.deputy_person_id, i.deputy_name as "deputyName",
           i.portfolio, i.priority, i.source_title as "sourceTitle", i.source_publisher as "sourcePublisher",
           i.source_url as "sourceUrl", i.licence, i.attribution, i.caveat
      from indicator i
      left join partnership p on p.tenant_id = i.tenant_id
     where i.tenant_id = $1 and i.id = $3`,
} as const;

/** Every version of the definition of the indicator $2 of the tenant $1, newest first; none while it never changed. */
export const DEFINITIONS = {
  name: 'set-up-definitions',
  text: `
    select version, effective_from as "effectiveFrom", definition, polarity, unit_label as "unitLabel", reason,
           set_by_name as "setBy", set_at as "setAt"
      from indicator_definition where tenant_id = $1 and indicator_id = $2 order by version desc`,
} as const;
