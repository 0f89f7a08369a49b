import type { ExceptionClass, ExceptionRule } from '#domain/assessment/exception';
import type { FoundIndicator } from './indicator.sql.ts';
import type { RagStatus } from '#domain/assessment/rag';

/** What a measure counted, and how, in one version of its definition. */
export type FoundDefinition = Pick<
  FoundIndicator,
  'definition' | 'definition_version' | 'polarity' | 'unit' | 'unitLabel' | 'decimals'
>;

/** The assessment that was published last before a moment. */
export interface FoundAssessment {
  period_start: string | null;
  rag: RagStatus;
  exception_class: ExceptionClass | null;
  exception_rule: ExceptionRule | null;
  criteria_version: number | null;
}

/** Every figure of the indicator $2 in the form last published before the moment $3, oldest period first. */
export const OBSERVATIONS_THEN = {
  name: 'indicator-observations-then',
  text: `
    select distinct on (period_start)
           period_start, period_end, value, numerator, denominator, status, signed_count, expected_count,
           missing_kind, missing_reason
      from observation_revision
     where tenant_id = $1 and indicator_id = $2 and published_at < $3
     order by period_start, revision desc`,
} as const;

/** The targets of the indicator $2 that were fixed before the moment $3, newest first. */
export const TARGETS_THEN = {
  name: 'indicator-targets-then',
  text: `
    select tenant_id, id, starts, ends, value, tolerance_below as "toleranceBelow",
           tolerance_above as "toleranceAbove", basis, example, fixed_at
      from target
     where tenant_id = $1 and indicator_id = $2 and fixed_at < $3
     order by starts desc`,
} as const;

/** The versions of the exception criteria of the tenant $1 that were adopted before the moment $2. */
export const CRITERIA_THEN = {
  name: 'indicator-criteria-then',
  text: `
    select version, adopted_by as "adoptedBy", effective_from as "effectiveFrom", rules
      from exception_criteria
     where tenant_id = $1 and adopted_at < $2
     order by version`,
} as const;

/** The newest contributions signed before the moment $3 in the last three periods that had any then. */
export const CONTRIBUTIONS_THEN = {
  name: 'indicator-contributions-then',
  text: `
    select p.period_start, p.period_end, f.organisation_id as id, m.organisation_code as code,
           m.organisation_name as name, m.organisation_kind as kind, m.gss_code,
           c.value, c.numerator, c.denominator, c.commentary, c.reason, c.signed_by_name, c.signed_at, c.revision,
           c.missing_kind, c.missing_reason,
           v.verified_by_name, v.verified_at
      from (select distinct period_start, period_end from observation_revision
             where tenant_id = $1 and indicator_id = $2 and published_at < $3
             order by period_start desc limit 3) p
      join indicator_feed f on f.tenant_id = $1 and f.indicator_id = $2
      join membership m on m.tenant_id = f.tenant_id and m.organisation_id = f.organisation_id
      left join lateral (
        select * from contribution c
         where c.tenant_id = $1 and c.indicator_id = $2 and c.organisation_id = f.organisation_id
           and c.period_start = p.period_start and c.signed_at < $3
         order by c.revision desc limit 1) c on true
      left join contribution_verification v on v.tenant_id = $1 and v.indicator_id = $2
       and v.organisation_id = f.organisation_id and v.period_start = p.period_start and v.revision = c.revision
       and v.verified_at < $3
     where c.revision is not null
        or (f.starts <= p.period_end and (f.ends is null or f.ends >= p.period_start))
     order by p.period_start desc, m.organisation_name`,
} as const;

/** The definition of the indicator $2 in its newest version before the moment $3. */
export const DEFINITION_THEN = {
  name: 'indicator-definition-then',
  text: `
    select definition, version as definition_version, polarity, unit, unit_label as "unitLabel", decimals
      from indicator_definition
     where tenant_id = $1 and indicator_id = $2 and set_at < $3
     order by version desc limit 1`,
} as const;

/** The days, known before the moment $3, from which the indicator $2 was counted differently. */
export const BREAKS_THEN = {
  name: 'indicator-breaks-then',
  text: `
    select effective_from as day from indicator_definition
     where tenant_id = $1 and indicator_id = $2 and effective_from is not null and set_at < $3
     order by effective_from`,
} as const;

/** The days, recorded before the moment $3, from which the work behind the indicator $2 changed, oldest first. */
export const REBASES_THEN = {
  name: 'indicator-rebases-then',
  text: `
    select r.from_day as "from", r.version, r.reason, r.set_by_name as by, r.set_at, r.case_id,
           c.number as case_number
      from (select distinct on (from_day) * from chart_rebase
             where tenant_id = $1 and indicator_id = $2 and set_at < $3
             order by from_day, version desc) r
      left join improvement_case c on c.tenant_id = r.tenant_id and c.id = r.case_id
     where not r.withdrawn
     order by r.from_day`,
} as const;

/** What was published last of the indicator $2 before the moment $3. */
export const ASSESSMENT_THEN = {
  name: 'indicator-assessment-then',
  text: `
    select period_start, rag, exception_class, exception_rule, criteria_version
      from assessment_published
     where tenant_id = $1 and indicator_id = $2 and published_at < $3
     order by seq desc limit 1`,
} as const;
