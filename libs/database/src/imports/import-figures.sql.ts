import type { FigureKind } from '#domain/imports/import-state';

/** How figures of one kind enter and leave, each a statement over the import $2 of the tenant $1. */
export interface FigureStatements {
  /** Notes what stands in their place. @returns how many are new, changed and the same */
  readonly note: string;
  /** Of the indicators that its last parameter names. */
  readonly bringIn: string;
  readonly changedSince: string;
  readonly takeBack: readonly string[];
  /** The parameters of what writes. */
  readonly values: (tenantId: string, importId: string, personId: string, at: Date) => unknown[];
}

export const figuresOf = (kind: FigureKind): FigureStatements => STATEMENTS[kind];

/** A figure of the import with what stood in its place. */
const FIGURES = `
  import_figure f
  left join import_replaced r on r.tenant_id = f.tenant_id and r.import_id = f.import_id
    and r.indicator_id = f.indicator_id and r.period_start = f.period_start and r.area_code = f.area_code
  where f.tenant_id = $1 and f.import_id = $2 and r.same is not true`;

const note = (select: string): string => `
  with standing as (${select} returning same)
  select (select count(*) from import_figure where tenant_id = $1 and import_id = $2)::int
           - count(*)::int as added,
         (count(*) filter (where not same))::int as changed, (count(*) filter (where same))::int as same
    from standing`;

const OBSERVATIONS: FigureStatements = {
  note: note(`
    insert into import_replaced (tenant_id, import_id, indicator_id, period_start, area_code, same, revision, value,
                                 numerator, denominator, status, commentary, missing_kind, missing_reason)
    select o.tenant_id, f.import_id, o.indicator_id, o.period_start, '',
           o.value is not distinct from f.value and o.numerator is not distinct from f.numerator
             and o.denominator is not distinct from f.denominator
             and o.missing_kind is not distinct from f.missing_kind
             and o.missing_reason is not distinct from f.missing_reason,
           o.revision, o.value, o.numerator, o.denominator, o.status, o.commentary, o.missing_kind, o.missing_reason
      from import_figure f
      join observation o on o.tenant_id = f.tenant_id and o.indicator_id = f.indicator_id
       and o.period_start = f.period_start
     where f.tenant_id = $1 and f.import_id = $2`),
  bringIn: `
    insert into observation as o (tenant_id, indicator_id, period_start, period_end, value, numerator, denominator,
                             status, commentary, missing_kind, missing_reason, entered_by, signed_by, revision,
                             updated_at)
    select f.tenant_id, f.indicator_id, f.period_start, f.period_end, f.value, f.numerator, f.denominator,
           case when f.value is null then 'missing' else 'final' end, f.commentary, f.missing_kind, f.missing_reason,
           $3, $3, 1, $4
      from ${FIGURES} and f.indicator_id = any($5)
     order by f.indicator_id, f.period_start
    on conflict (tenant_id, indicator_id, period_start) do update
      set period_end = excluded.period_end, value = excluded.value, numerator = excluded.numerator,
          denominator = excluded.denominator,
          status = case when excluded.value is null then 'missing' else 'restated' end,
          missing_kind = excluded.missing_kind, missing_reason = excluded.missing_reason,
          commentary = coalesce(excluded.commentary, o.commentary), entered_by = excluded.entered_by,
          signed_by = excluded.signed_by, revision = o.revision + 1, updated_at = excluded.updated_at`,
  changedSince: `
    select count(*)::int as changed from observation o,
      (select f.*, r.revision from ${FIGURES}) f
     where o.tenant_id = f.tenant_id and o.indicator_id = f.indicator_id and o.period_start = f.period_start
       and o.revision <> coalesce(f.revision, 0) + 1`,
  takeBack: [
    `update observation o
        set value = f.was, numerator = f.was_numerator, denominator = f.was_denominator, commentary = f.was_commentary,
            status = case when f.was is null then 'missing' else 'restated' end,
            missing_kind = f.was_missing_kind, missing_reason = f.was_missing_reason,
            entered_by = $3, signed_by = $3, revision = o.revision + 1, updated_at = $4
       from (select f.tenant_id, f.indicator_id, f.period_start, r.value as was, r.numerator as was_numerator,
                    r.denominator as was_denominator, r.commentary as was_commentary,
                    r.missing_kind as was_missing_kind, r.missing_reason as was_missing_reason
               from ${FIGURES}) f
      where o.tenant_id = f.tenant_id and o.indicator_id = f.indicator_id and o.period_start = f.period_start`,
  ],
  values: (tenantId, importId, personId, at) => [tenantId, importId, personId, at],
};

const COMPARATORS: FigureStatements = {
  note: note(`
    insert into import_replaced (tenant_id, import_id, indicator_id, period_start, area_code, same, value, numerator,
                                 denominator, area_name)
    select c.tenant_id, f.import_id, c.indicator_id, c.period_start, c.area_code,
           c.value = f.value and c.area_name = f.area_name and c.numerator is not distinct from f.numerator
             and c.denominator is not distinct from f.denominator,
           c.value, c.numerator, c.denominator, c.area_name
      from import_figure f
      join comparator c on c.tenant_id = f.tenant_id and c.indicator_id = f.indicator_id
       and c.period_start = f.period_start and c.area_code = f.area_code
     where f.tenant_id = $1 and f.import_id = $2`),
  bringIn: `
    insert into comparator (tenant_id, indicator_id, period_start, area_code, area_name, period_end, period_label, value,
                            numerator, denominator)
    select f.tenant_id, f.indicator_id, f.period_start, f.area_code, f.area_name, f.period_end, f.period_label, f.value,
           f.numerator, f.denominator
      from ${FIGURES} and f.indicator_id = any($3)
     order by f.indicator_id, f.period_start, f.area_code
    on conflict (tenant_id, indicator_id, period_start, area_code) do update
      set area_name = excluded.area_name, value = excluded.value, numerator = excluded.numerator,
          denominator = excluded.denominator`,
  changedSince: `
    select count(*)::int as changed from comparator c,
      (select f.* from ${FIGURES}) f
     where c.tenant_id = f.tenant_id and c.indicator_id = f.indicator_id and c.period_start = f.period_start
       and c.area_code = f.area_code and c.value <> f.value`,
  takeBack: [
    `delete from comparator c using (select f.*, r.same from ${FIGURES}) f
      where f.same is null and c.tenant_id = f.tenant_id and c.indicator_id = f.indicator_id
        and c.period_start = f.period_start and c.area_code = f.area_code`,
    `update comparator c
        set value = f.was, numerator = f.was_numerator, denominator = f.was_denominator, area_name = f.was_name
       from (select f.tenant_id, f.indicator_id, f.period_start, f.area_code, r.value as was, r.area_name as was_name,
                    r.numerator as was_numerator, r.denominator as was_denominator, r.same from ${FIGURES}) f
      where f.same is false and c.tenant_id = f.tenant_id and c.indicator_id = f.indicator_id
        and c.period_start = f.period_start and c.area_code = f.area_code`,
  ],
  values: (tenantId, importId) => [tenantId, importId],
};

const STATEMENTS: Readonly<Record<FigureKind, FigureStatements>> = {
  observations: OBSERVATIONS,
  comparators: COMPARATORS,
};
