import type { ReturnStage } from '#domain/reporting/return-words';
import type { FoundMeasure } from './returns.sql.ts';

type Facts = 'tenant_id' | 'id' | 'title' | 'frequency' | 'nation' | 'owner_person_id' | 'deputy_person_id';

/** A return that still asks somebody for a figure. `due_at` is an ISO instant, as JSON has it. */
export interface FoundOwed {
  period_start: string;
  stage: ReturnStage;
  due_at: string | null;
  overdue: boolean;
  drafted_by: string | null;
  drafted_for: string | null;
  /** Whether the draft says that no figure will come. */
  says_missing: boolean;
}

/** A measure that feeds a shared one, with the returns of it that are owed. */
export interface FoundOwing extends Pick<FoundMeasure, Facts> {
  /** Names of the partnerships it is published in, in order, with commas between them. */
  partnerships: string | null;
  returns: FoundOwed[];
}

/** Measures of the organisation $1 that feed a shared indicator on the day $2 and owe a figure, without their history. */
export const OWING = {
  name: 'returns-owing',
  text: `
    select i.tenant_id, i.id, i.title, i.frequency, i.owner_person_id, i.deputy_person_id, o.nation, f.partnerships,
           r.returns
      from (select r.indicator_id,
                   json_agg(json_build_object('period_start', r.period_start, 'stage', r.stage, 'due_at', r.due_at,
                     'overdue', r.overdue, 'drafted_by', d.entered_by, 'drafted_for', d.entered_for, 'says_missing', d.missing_kind is not null) order by r.period_start) as returns
              from period_return r
              left join return_draft d on d.tenant_id = r.tenant_id and d.indicator_id = r.indicator_id
               and d.period_start = r.period_start
             where r.tenant_id = $1 and r.stage in ('due', 'drafted', 'sentBack', 'redrafted')
             group by r.indicator_id) r
      join (select f.organisation_indicator_id as id, string_agg(p.name, ', ' order by p.name) as partnerships
              from indicator_feed f
              left join partnership p on p.tenant_id = f.tenant_id
             where f.organisation_id = $1 and f.starts <= $2::date and (f.ends is null or f.ends >= $2::date)
             group by f.organisation_indicator_id) f on f.id = r.indicator_id
      join indicator i on i.tenant_id = $1 and i.id = r.indicator_id and i.retired_at is null
      join organisation o on o.tenant_id = i.tenant_id
     order by i.title`,
} as const;
