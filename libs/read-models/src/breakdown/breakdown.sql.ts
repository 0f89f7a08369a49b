import type { Polarity } from '#domain/indicator/indicator.types';
import type { Frequency } from '#kernel/period';

export interface FoundBroken {
  frequency: Frequency;
  polarity: Polarity;
  unit: string;
  multiplier: number;
  /** What its place has decided. */
  policy: Record<string, unknown>;
  owner_person_id: string;
  deputy_person_id: string | null;
  retired: boolean;
}

export interface FoundPart {
  dimension: string;
  grouping_name: string;
  code: string;
  name: string;
  period_start: string;
  period_end: string;
  value: number;
  numerator: number | null;
  denominator: number | null;
  /** The figure of the whole for the period, where it is known. */
  whole: number | null;
}

/** How the indicator $2 of the tenant $1 is judged, and who answers for it. */
export const BROKEN_DOWN = {
  name: 'broken-down',
  text: `
    select i.frequency, i.polarity, i.unit, i.multiplier, i.owner_person_id, i.deputy_person_id,
           i.retired_at is not null as retired, coalesce(p.policy, o.policy, '{}') as policy
      from indicator i
      left join partnership p on p.tenant_id = i.tenant_id
      left join organisation o on o.tenant_id = i.tenant_id
     where i.tenant_id = $1 and i.id = $2`,
} as const;

/** The newest figures of every part of the indicator $2, for the newest period of each way to break it down. */
export const PARTS = {
  name: 'breakdown-parts',
  text: `
    select dimension, grouping_name, code, name, period_start, period_end, value, numerator, denominator,
           (select o.value from observation o
             where o.tenant_id = $1 and o.indicator_id = $2 and o.period_start = newest.period_start) as whole
      from (
        select distinct on (f.dimension, f.code, f.period_start) f.*, p.grouping_name, p.name, p.position,
               max(f.period_start) over (partition by p.dimension, p.grouping_name) as last_start
          from breakdown_figure f
          join breakdown_part p on p.tenant_id = f.tenant_id and p.dimension = f.dimension and p.code = f.code
         where f.tenant_id = $1 and f.indicator_id = $2
         order by f.dimension, f.code, f.period_start, f.revision desc) newest
     where period_start = last_start
     order by dimension desc, grouping_name, position, name`,
} as const;
