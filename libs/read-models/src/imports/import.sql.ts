import type { FetchedSeries, ImportFindings, ImportRecord } from '#application/ports/imports';
import type { FoundWithout } from '../indicator/without-figure.ts';

/** A row of `import_job` with its owner's name. */
export interface FoundImport {
  tenant_id: string;
  id: string;
  owner_name: string;
  is_partnership: boolean;
  kind: ImportRecord['kind'];
  file_name: string;
  size: number;
  state: ImportRecord['state'];
  version: number;
  mapping: ImportRecord['mapping'];
  findings: ImportFindings | null;
  counts: ImportRecord['counts'];
  outcome: ImportRecord['outcome'];
  trouble: string | null;
  uploaded_by_name: string;
  uploaded_at: Date;
  applied_by_name: string | null;
  applied_at: Date | null;
  undone_by_name: string | null;
  undone_at: Date | null;
  done: number | null;
  whole: number | null;
  same_file_at: Date | null;
  total: number;
}

const FROM = `
  from import_job j
  left join organisation o on o.tenant_id = j.tenant_id and o.id = j.tenant_id
  left join partnership p on p.tenant_id = j.tenant_id and p.id = j.tenant_id
  left join import_progress g on g.tenant_id = j.tenant_id and g.import_id = j.id`;

const COLUMNS = `
  j.tenant_id, j.id, coalesce(p.name, o.name) as owner_name, p.id is not null as is_partnership, j.kind, j.file_name,
  j.size, j.state, j.version, j.counts, j.outcome, j.trouble, j.uploaded_by_name, j.uploaded_at, j.applied_by_name,
  j.applied_at, j.undone_by_name, j.undone_at`;

/** The imports of the tenants $1, newest first, $2 from $3 on; those put aside or never whole are left out. */
export const IMPORTS = {
  name: 'imports',
  text: `
    select ${COLUMNS}, null as mapping, null as findings, null as done, null as whole, null as same_file_at,
           (count(*) over ())::int as total
      ${FROM}
     where j.tenant_id = any($1) and j.state <> 'discarded'
     order by j.uploaded_at desc, j.id limit $2 offset $3`,
} as const;

/** The import $2 of the tenant $1. */
export const IMPORT = {
  name: 'import',
  text: `
    select ${COLUMNS}, j.mapping, j.findings, g.done, g.whole, 1 as total,
           (select max(other.applied_at) from import_job other
             where other.tenant_id = j.tenant_id and other.sha256 = j.sha256 and other.id <> j.id
               and other.state = 'done') as same_file_at
      ${FROM}
     where j.tenant_id = $1 and j.id = $2`,
} as const;

export interface FoundProblem {
  row_number: number;
  column_number: number | null;
  column_name: string | null;
  cell: string;
  message: string;
}

/** The first problems of the import $2. */
export const PROBLEMS = {
  name: 'import-problems',
  text: `select row_number, column_number, column_name, cell, message from import_problem
          where tenant_id = $1 and import_id = $2 order by row_number, seq limit 200`,
} as const;

export interface FoundPreview extends FoundWithout {
  row_number: number;
  title: string;
  frequency: string;
  period_start: string;
  period_end: string;
  area_name: string;
  /** Null where the file says why there is none. */
  value: number | null;
  before: number | null;
  kind_before: FoundWithout['missing_kind'];
  reason_before: string | null;
  unit_label: string;
  decimals: number;
}

/** The first figures of the import $2 with what stands in their place. */
export const PREVIEW = {
  name: 'import-preview',
  text: `
    select f.row_number, i.title, i.frequency, f.period_start, f.period_end, f.area_name, f.value, f.missing_kind,
           f.missing_reason, case when f.area_code = '' then o.value else c.value end as before,
           o.missing_kind as kind_before, o.missing_reason as reason_before, i.unit_label, i.decimals
      from (select * from import_figure where tenant_id = $1 and import_id = $2
             order by row_number, column_number limit 20) f
      join indicator i on i.tenant_id = f.tenant_id and i.id = f.indicator_id
      left join observation o on o.tenant_id = f.tenant_id and o.indicator_id = f.indicator_id
       and o.period_start = f.period_start
      left join comparator c on c.tenant_id = f.tenant_id and c.indicator_id = f.indicator_id
       and c.period_start = f.period_start and c.area_code = f.area_code
     order by f.row_number, f.column_number`,
} as const;

export interface FoundEntry {
  row_number: number;
  standing: string;
  title: string;
  detail: string;
  notes: string[];
  result_id: string | null;
}

/** The first targets or measures of the import $2: those that say something new first. */
export const ENTRIES = {
  name: 'import-entries',
  text: `select row_number, standing, title, detail, notes, result_id from import_entry
          where tenant_id = $1 and import_id = $2
          order by standing = 'same', row_number, column_number limit 200`,
} as const;

export interface FoundExplained extends Omit<
  FoundPreview,
  'area_name' | 'before' | 'value' | 'kind_before' | 'reason_before' | keyof FoundWithout
> {
  value: number;
  explanation: string;
}

/** The first unusual figures of the import $2 that were explained. */
export const EXPLAINED = {
  name: 'import-explained',
  text: `
    select f.row_number, i.title, i.frequency, f.period_start, f.period_end, f.value, i.unit_label, i.decimals,
           f.explanation
      from import_figure f
      join indicator i on i.tenant_id = f.tenant_id and i.id = f.indicator_id
     where f.tenant_id = $1 and f.import_id = $2 and f.explanation is not null
     order by f.row_number, f.column_number limit 100`,
} as const;

export interface FoundChoice {
  id: string;
  title: string;
}

/** The indicators of the tenant $1 that are still reported. */
export const CHOICES = {
  name: 'import-choices',
  text: `select id, code || ': ' || title as title from indicator
          where tenant_id = $1 and retired_at is null order by code limit 2000`,
} as const;

interface FoundFetched extends FetchedSeries {
  title: string;
}

export interface FoundSeriesPlace extends FoundPlace {
  fetched: FoundFetched[];
  indicators: FoundChoice[];
  areas: string[];
}

/** The tenants $1, by name, with what is reported there and the codes of the areas that figures are wanted of. */
export const SERIES_PLACES = {
  name: 'series-places',
  text: `
    with place as (
      select tenant_id as id, name, true as is_partnership from partnership where id = any($1)
      union all select tenant_id, name, false from organisation where tenant_id = id and id = any($1)
    )
    select p.*,
           (select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'title', i.code || ': ' || i.title) order by i.code), '[]')
              from indicator i where i.tenant_id = p.id and i.retired_at is null) as indicators,
           case when p.is_partnership
             then array(select distinct c.area_code from comparator c
                         where c.tenant_id = p.id and c.area_code ~ '^[A-Z]\\d{8}$' order by 1 limit 50)
             else array(select o.gss_code from organisation o
                         where o.tenant_id = p.id and o.id = p.id and o.gss_code is not null)
           end as areas,
           (select coalesce(jsonb_agg(m.meant || jsonb_build_object('title', i.code || ': ' || i.title) order by i.code), '[]')
              from import_memory m
              join indicator i on i.tenant_id = m.tenant_id and i.id = (m.meant->>'indicatorId')::uuid and i.retired_at is null
             where m.tenant_id = p.id and m.kind = 'fetched') as fetched
      from place p order by p.is_partnership, p.name`,
} as const;

/** The tenants $1, by name. */
export const PLACES = {
  name: 'import-places',
  text: `select tenant_id as id, name, true as is_partnership from partnership where id = any($1)
         union all select tenant_id, name, false from organisation where tenant_id = id and id = any($1) order by 3, 2`,
} as const;

export interface FoundPlace {
  id: string;
  name: string;
  is_partnership: boolean;
}
