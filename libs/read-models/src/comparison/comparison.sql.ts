import type { Differing } from '#domain/comparison/compared-with';
import type { AreaRow } from './comparison.rows.ts';

export interface FoundSet {
  code: string;
  version: number;
  name: string;
  reason: string;
  areas: string[];
  benchmark: string | null;
  retired: boolean;
  by: string;
  at: Date;
  measure_count: number;
}

/** The latest wording of every set of the tenant $1, in order of name; those given up come last. */
export const SETS = {
  name: 'comparator-sets',
  text: `
    select s.code, s.version, s.name, s.reason, s.areas, s.benchmark, s.retired, s.set_by_name as by, s.set_at as at,
           (select count(*)::int
              from (select distinct on (indicator_id) set_code from comparator_use
                     where tenant_id = $1 order by indicator_id, version desc) u
             where u.set_code = s.code) as measure_count
      from (select distinct on (code) * from comparator_set
             where tenant_id = $1 order by code, version desc) s
     order by s.retired, s.name`,
} as const;

/** Every area that the tenant $1 has figures of, by name. */
export const AREAS = {
  name: 'comparator-areas',
  text: `
    select code, name
      from (select distinct on (area_code) area_code as code, area_name as name from comparator
             where tenant_id = $1 order by area_code, period_start desc) a
     order by name`,
} as const;

export type FoundArea = AreaRow;

export interface FoundUse {
  title: string;
  of: 'partnership' | 'organisation';
  version: number | null;
  set_code: string | null;
  differs: Differing[] | null;
}

/** The indicator $2 of the tenant $1, and what was chosen for it last. */
export const USE = {
  name: 'comparator-use',
  text: `
    select i.title, u.version, u.set_code, u.differs,
           case when exists (select from partnership p where p.tenant_id = $1) then 'partnership'
                else 'organisation' end as of
      from indicator i
      left join lateral (select version, set_code, differs from comparator_use
                          where tenant_id = $1 and indicator_id = $2 order by version desc limit 1) u on true
     where i.tenant_id = $1 and i.id = $2`,
} as const;

export interface FoundComparedWith {
  code: string;
  name: string;
  reason: string;
  areas: string[];
  benchmark: string | null;
  differs: Differing[];
  by: string;
  at: Date;
  names: AreaRow[];
}

/** The set that the indicator $2 of the tenant $1 is compared with, with the names of its areas; no row for none. */
export const COMPARED_WITH = {
  name: 'indicator-compared-with',
  text: `
    select s.code, s.name, s.reason, s.areas, s.benchmark, u.differs, u.set_by_name as by, u.set_at as at,
           coalesce((select json_agg(json_build_object('code', a.area_code, 'name', a.area_name) order by a.area_name)
                       from (select distinct on (area_code) area_code, area_name from comparator
                              where tenant_id = $1 and area_code = any(s.areas)
                              order by area_code, period_start desc) a), '[]') as names
      from (select set_code, differs, set_by_name, set_at from comparator_use
             where tenant_id = $1 and indicator_id = $2 order by version desc limit 1) u
      join lateral (select * from comparator_set
                     where tenant_id = $1 and code = u.set_code order by version desc limit 1) s on true`,
} as const;
