import type { FoundMeasure } from './returns.sql.ts';

type Facts = 'tenant_id' | 'id' | 'title' | 'frequency' | 'reporting_lag_days' | 'nation';

/** A measure that feeds a shared one: what it takes to know which of its periods are owed, and by whom. */
export interface FoundOwing extends Pick<FoundMeasure, Facts | 'owner_person_id' | 'deputy_person_id'> {
  /** First day of its newest period; null while it has none. */
  last: string | null;
  /** Names of the partnerships it is published in, in order, with commas between them. */
  partnerships: string | null;
  /** Periods drafted and not yet signed; one that was signed before is a restatement under way. */
  drafts: { period_start: string; entered_by: string; signed: boolean }[];
}

/** Measures of the organisation $1 that feed a shared indicator on the day $2, without their history. */
export const OWING = {
  name: 'returns-owing',
  text: `
    select i.tenant_id, i.id, i.title, i.frequency, i.reporting_lag_days, i.owner_person_id, i.deputy_person_id,
           o.nation, f.partnerships,
           (select max(period_start) from observation where tenant_id = i.tenant_id and indicator_id = i.id) as last,
           (select coalesce(json_agg(json_build_object(
                     'period_start', d.period_start, 'entered_by', d.entered_by, 'signed', s.signed_by is not null) order by d.period_start), '[]')
              from return_draft d
              left join observation s on s.tenant_id = d.tenant_id and s.indicator_id = d.indicator_id
               and s.period_start = d.period_start
             where d.tenant_id = i.tenant_id and d.indicator_id = i.id) as drafts
      from (select f.organisation_indicator_id as id, string_agg(p.name, ', ' order by p.name) as partnerships
              from indicator_feed f
              left join partnership p on p.tenant_id = f.tenant_id
             where f.organisation_id = $1 and f.starts <= $2::date and (f.ends is null or f.ends >= $2::date)
             group by f.organisation_indicator_id) f
      join indicator i on i.tenant_id = $1 and i.id = f.id and i.retired_at is null
      join organisation o on o.tenant_id = i.tenant_id
     order by i.title`,
} as const;
