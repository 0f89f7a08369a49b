import type { Nation } from '#kernel/bank-holidays';
import type { Frequency } from '#kernel/period';
import type { FoundWithout } from '../indicator/without-figure.ts';

/** An organisation's own indicator that feeds a shared one, with its signed history (three aligned arrays). */
export interface FoundMeasure {
  tenant_id: string;
  id: string;
  title: string;
  unit: string;
  unit_label: string;
  decimals: number;
  value_kind: 'value' | 'ratio';
  numerator_label: string | null;
  denominator_label: string | null;
  multiplier: number;
  frequency: Frequency;
  reporting_lag_days: number | null;
  owner_person_id: string;
  deputy_person_id: string | null;
  nation: Nation;
  starts: string[];
  ends: string[];
  values: (number | null)[];
}

export interface FoundDraft extends FoundWithout {
  indicator_id: string;
  period_start: string;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  commentary: string | null;
  reason: string | null;
  entered_by: string;
  entered_for: string | null;
  entered_by_name: string;
}

export interface FoundSigned extends FoundWithout {
  indicator_id: string;
  period_start: string;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  commentary: string | null;
  reason: string | null;
  signed_by_name: string | null;
}

export interface FoundDestination {
  organisation_indicator_id: string;
  tenant_id: string;
  indicator_id: string;
  partnership_name: string;
  feeders: number;
}

export interface FoundTotal extends Pick<FoundWithout, 'missing_reason'> {
  tenant_id: string;
  indicator_id: string;
  period_start: string;
  signed_count: number | null;
  expected_count: number | null;
}

/** Measures of the organisation $1 that feed a shared indicator on the day $3; only the one with id $2 when given. */
export const MEASURES = {
  name: 'return-measures',
  text: `
    select i.tenant_id, i.id, i.title, i.unit, i.unit_label, i.decimals, i.value_kind, i.numerator_label,
           i.denominator_label, i.multiplier, i.frequency, i.reporting_lag_days, i.owner_person_id, i.deputy_person_id, o.nation,
           h.starts, h.ends, h.values
      from indicator i
      join organisation o on o.tenant_id = i.tenant_id
      cross join lateral (
        select coalesce(array_agg(period_start::text), '{}') as starts,
               coalesce(array_agg(period_end::text), '{}') as ends,
               coalesce(array_agg(value), '{}') as values
          from (select period_start, period_end, value from observation
                 where tenant_id = i.tenant_id and indicator_id = i.id order by period_start) ordered) h
     where i.tenant_id = $1 and i.retired_at is null and ($2::uuid is null or i.id = $2)
       and exists (select from indicator_feed f
                    where f.organisation_id = $1 and f.organisation_indicator_id = i.id
                      and f.starts <= $3::date and (f.ends is null or f.ends >= $3::date))
     order by i.title`,
} as const;

/** Drafts of the organisation $1; only for the indicator $2 when given. */
export const DRAFTS = {
  name: 'return-drafts',
  text: `
    select indicator_id, period_start, value, numerator, denominator, commentary, reason, entered_by, entered_for,
           entered_by_name, missing_kind, missing_reason
      from return_draft
     where tenant_id = $1 and ($2::uuid is null or indicator_id = $2)`,
} as const;

/**
 * Figures that the organisation $1 signed last, newest first, and those that still wait for a check or a correction, with
 * who signed and why they were restated; only for the indicator $2 and the period that starts on $3 when given.
 */
export const SIGNED = {
  name: 'return-signed',
  text: `
    select o.indicator_id, o.period_start, o.value, o.numerator, o.denominator, o.commentary, o.missing_kind,
           o.missing_reason,
           c.reason, c.signed_by_name
      from ((select indicator_id, period_start, value, numerator, denominator, commentary, missing_kind,
                    missing_reason, updated_at
               from observation
              where tenant_id = $1 and signed_by is not null
                and ($2::uuid is null or indicator_id = $2) and ($3::date is null or period_start = $3::date)
              order by updated_at desc, period_start desc
              limit 10)
             union
            (select b.indicator_id, b.period_start, b.value, b.numerator, b.denominator, b.commentary, b.missing_kind,
                    b.missing_reason, b.updated_at
               from period_return r
               join observation b on b.tenant_id = r.tenant_id and b.indicator_id = r.indicator_id
                and b.period_start = r.period_start and b.signed_by is not null
              where r.tenant_id = $1 and r.stage in ('submitted', 'sentBack', 'redrafted')
                and ($2::uuid is null or r.indicator_id = $2) and ($3::date is null or r.period_start = $3::date))
           ) o
      left join lateral (
        select c.reason, c.signed_by_name
          from indicator_feed f
          join contribution c on c.tenant_id = f.tenant_id and c.indicator_id = f.indicator_id
           and c.organisation_id = f.organisation_id and c.period_start = o.period_start
         where f.organisation_id = $1 and f.organisation_indicator_id = o.indicator_id
         order by c.signed_at desc limit 1) c on true
     order by o.updated_at desc, o.period_start desc`,
} as const;

/** Where the organisation $1 publishes on the day $3, and how many feed each of those; only from the indicator $2 when given. */
export const DESTINATIONS = {
  name: 'return-destinations',
  text: `
    select f.organisation_indicator_id, f.tenant_id, f.indicator_id, p.name as partnership_name,
           (select count(*)::int from indicator_feed g
             where g.tenant_id = f.tenant_id and g.indicator_id = f.indicator_id
               and g.starts <= $3::date and (g.ends is null or g.ends >= $3::date)) as feeders
      from indicator_feed f
      join partnership p on p.tenant_id = f.tenant_id
     where f.organisation_id = $1 and ($2::uuid is null or f.organisation_indicator_id = $2)
       and f.starts <= $3::date and (f.ends is null or f.ends >= $3::date)
     order by p.name`,
} as const;

/** How far the shared indicators that the organisation $1 feeds have been signed in recent periods, or from $2 alone. */
export const TOTALS = {
  name: 'return-totals',
  text: `
    select o.tenant_id, o.indicator_id, o.period_start, o.signed_count, o.expected_count, o.missing_reason
      from indicator_feed f
      cross join lateral (
        select * from observation o
         where o.tenant_id = f.tenant_id and o.indicator_id = f.indicator_id
         order by o.period_start desc limit 12) o
     where f.organisation_id = $1 and ($2::uuid is null or f.organisation_indicator_id = $2)`,
} as const;
