import type { Frequency } from '#kernel/period';
import type { FoundWithout } from '../indicator/without-figure.ts';

export interface FoundRevisedMeasure {
  id: string;
  title: string;
  unit_label: string;
  decimals: number;
  frequency: Frequency;
}

export interface FoundRevision extends FoundWithout {
  period_start: string;
  period_end: string;
  revision: number;
  published_at: Date;
  value: number | null;
  status: string;
  signed_count: number | null;
  expected_count: number | null;
  reason: string | null;
  by: string | null;
}

/** What the indicator $2 of the tenant $1 is called. */
export const REVISED_MEASURE = {
  name: 'revised-measure',
  text: `select id, title, unit_label, decimals, frequency from indicator where tenant_id = $1 and id = $2`,
} as const;

/**
 * Every form in which a figure of the indicator $2 was published, with who signed what made it so and why. A
 * contribution carries the moment of the total it led to; so does an adjustment for double counting while it stands.
 */
export const REVISIONS = {
  name: 'revisions',
  text: `
    select r.period_start, r.period_end, r.revision, r.published_at, r.value, r.status, r.signed_count,
           r.expected_count, r.missing_kind, r.missing_reason, coalesce(c.reason, own.reason, o.reason) as reason,
           coalesce(c.signed_by_name, own.signed_by_name, o.made_by_name) as by
      from observation_revision r
      left join lateral (
        select c.reason, c.signed_by_name
          from contribution c
         where c.tenant_id = r.tenant_id and c.indicator_id = r.indicator_id
           and c.period_start = r.period_start and c.signed_at = r.published_at
         limit 1) c on true
      left join lateral (
        select c.reason, c.signed_by_name
          from indicator_feed f
          join contribution c on c.tenant_id = f.tenant_id and c.indicator_id = f.indicator_id
           and c.organisation_id = f.organisation_id and c.period_start = r.period_start
           and c.signed_at = r.published_at
         where f.organisation_id = r.tenant_id and f.organisation_indicator_id = r.indicator_id
         limit 1) own on true
      left join overlap_adjustment o on o.tenant_id = r.tenant_id and o.indicator_id = r.indicator_id
       and o.period_start = r.period_start and o.made_at = r.published_at
     where r.tenant_id = $1 and r.indicator_id = $2
     order by r.period_start, r.revision`,
} as const;
