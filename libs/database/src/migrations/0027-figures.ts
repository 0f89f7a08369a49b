import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, tenantTable } from '../security/tenant-table.ts';

/**
 * Forecasts that lock before their period ends; every figure and every assessment as it was published, kept by the
 * database itself so that nothing can be changed without its earlier form staying; and figures of wards and groups.
 */
export class Figures0027 implements MigrationInterface {
  name = 'Figures1795400000027';

  async up(db: QueryRunner): Promise<void> {
    await db.query(forecasts);
    await db.query(published);
    await db.query(breakdowns);
    await db.query(`alter table return_draft add column missing boolean not null default false`);
    // What stands now is the first form that is known. Row security holds for the owner as for anybody, so it is
    // lifted while these statements look across tenants, in the transaction that puts it back.
    const across = ['observation', 'observation_revision', 'indicator_latest', 'assessment_published'];
    for (const table of across) await db.query(`alter table ${table} no force row level security`);
    await db.query(`
      insert into observation_revision (${FIGURE}, published_at) select ${FIGURE}, updated_at from observation;
      insert into assessment_published (${ASSESSED}, published_at, seq)
      select ${ASSESSED}, updated_at, 1 from indicator_latest;
    `);
    for (const table of across) await db.query(`alter table ${table} force row level security`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger observation_kept_new on observation;
      drop trigger observation_kept on observation;
      drop trigger assessment_kept_new on indicator_latest;
      drop trigger assessment_kept on indicator_latest;
      drop function keep_observation();
      drop function keep_assessment();
      drop table breakdown_figure, breakdown_part, assessment_published, observation_revision, forecast;
      alter table return_draft drop column missing;
    `);
  }
}

const FIGURE = `tenant_id, indicator_id, period_start, period_end, revision, value, numerator, denominator, status,
  commentary, signed_count, expected_count`;

const ASSESSED = `tenant_id, indicator_id, period_start, period_end, value, target, tolerance_below, tolerance_above,
  rag, direction, change, change_on_year, slope, exception_class, exception_rule, criteria_version, variation,
  assurance, recommended_response, signed_count, expected_count, series, organisations`;

const forecasts = `
  create table forecast (
    tenant_id uuid not null,
    indicator_id uuid not null,
    period_start date not null,
    revision int not null check (revision >= 1),
    period_end date not null check (period_end >= period_start),
    value double precision not null,
    low double precision,
    high double precision,
    basis text not null check (length(trim(basis)) > 0),
    made_by uuid not null,
    made_by_name text not null,
    made_at timestamptz not null,
    primary key (tenant_id, indicator_id, period_start, revision),
    foreign key (tenant_id, indicator_id) references indicator (tenant_id, id),
    constraint range_holds_value check ((low is null and high is null) or (low <= value and value <= high)),
    constraint forecast_made_before_lock check ((made_at at time zone 'Europe/London')::date < period_end)
  );
  ${tenantTable('forecast', ['select', 'insert'])}
  ${appendOnly('forecast')}
`;

const published = `
  create table observation_revision (
    tenant_id uuid not null,
    indicator_id uuid not null,
    period_start date not null,
    revision int not null,
    published_at timestamptz not null,
    period_end date not null,
    value double precision,
    numerator double precision,
    denominator double precision,
    status text not null,
    commentary text,
    signed_count int,
    expected_count int,
    primary key (tenant_id, indicator_id, period_start, revision),
    foreign key (tenant_id, indicator_id) references indicator (tenant_id, id)
  );
  ${tenantTable('observation_revision', ['select', 'insert'])}
  ${appendOnly('observation_revision')}

  create function keep_observation() returns trigger language plpgsql set search_path = public, pg_temp as $$
  begin
    insert into observation_revision (${FIGURE}, published_at) select ${FIGURE}, updated_at from kept;
    return null;
  end $$;
  create trigger observation_kept_new after insert on observation referencing new table as kept
    for each statement execute function keep_observation();
  create trigger observation_kept after update on observation referencing new table as kept
    for each statement execute function keep_observation();

  create table assessment_published (
    tenant_id uuid not null,
    indicator_id uuid not null,
    seq int not null,
    published_at timestamptz not null,
    period_start date,
    period_end date,
    value double precision,
    target double precision,
    tolerance_below double precision,
    tolerance_above double precision,
    rag text not null,
    direction text not null,
    change double precision,
    change_on_year double precision,
    slope double precision,
    exception_class text,
    exception_rule text,
    criteria_version int,
    variation text,
    assurance text,
    recommended_response text,
    signed_count int,
    expected_count int,
    series double precision[] not null,
    organisations text[] not null,
    primary key (tenant_id, indicator_id, seq),
    foreign key (tenant_id, indicator_id) references indicator (tenant_id, id)
  );
  create index assessment_published_at on assessment_published (tenant_id, indicator_id, published_at, seq);
  ${tenantTable('assessment_published', ['select', 'insert'])}
  ${appendOnly('assessment_published')}

  create function keep_assessment() returns trigger language plpgsql set search_path = public, pg_temp as $$
  begin
    -- The row that was written is held by its writer until the end, so two never count from the same last one.
    insert into assessment_published (${ASSESSED}, published_at, seq)
    select ${ASSESSED}, updated_at, 1 + coalesce((select max(p.seq) from assessment_published p
      where p.tenant_id = kept.tenant_id and p.indicator_id = kept.indicator_id), 0) from kept;
    return null;
  end $$;
  create trigger assessment_kept_new after insert on indicator_latest referencing new table as kept
    for each statement execute function keep_assessment();
  create trigger assessment_kept after update on indicator_latest referencing new table as kept
    for each statement execute function keep_assessment();
`;

const breakdowns = `
  create table breakdown_part (
    tenant_id uuid not null,
    dimension text not null check (dimension in ('ward', 'group')),
    code text not null,
    grouping_name text not null check (length(trim(grouping_name)) > 0),
    name text not null check (length(trim(name)) > 0),
    starts date not null,
    ends date check (ends >= starts),
    position int not null default 0,
    primary key (tenant_id, dimension, code),
    constraint ward_has_its_gss_code check (dimension <> 'ward' or code ~ '^[EWSN][0-9]{8}$')
  );
  ${tenantTable('breakdown_part', ['select', 'insert', 'update'])}

  create table breakdown_figure (
    tenant_id uuid not null,
    indicator_id uuid not null,
    period_start date not null,
    dimension text not null,
    code text not null,
    revision int not null check (revision >= 1),
    period_end date not null check (period_end >= period_start),
    value double precision not null,
    numerator double precision,
    denominator double precision,
    reason text,
    entered_by uuid not null,
    entered_by_name text not null,
    entered_at timestamptz not null,
    primary key (tenant_id, indicator_id, period_start, dimension, code, revision),
    foreign key (tenant_id, indicator_id) references indicator (tenant_id, id),
    foreign key (tenant_id, dimension, code) references breakdown_part (tenant_id, dimension, code),
    constraint restated_part_says_why check (revision = 1 or length(trim(reason)) > 0)
  );
  ${tenantTable('breakdown_figure', ['select', 'insert'])}
  ${appendOnly('breakdown_figure')}
`;
