import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../security/tenant-table.ts';

/** Indicators, what feeds them, suites, targets, exception criteria, comparators. */
export class Indicators0003 implements MigrationInterface {
  name = 'Indicators1795400000003';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table theme (
        tenant_id uuid not null,
        code text not null,
        name text not null,
        position int not null default 0,
        primary key (tenant_id, code)
      );
      ${tenantTable('theme', ['select', 'insert', 'update'])}

      create table indicator (
        tenant_id uuid not null,
        id uuid not null,
        code text not null,
        title text not null,
        definition text not null,
        definition_version int not null default 1,
        theme_code text,
        level text not null,
        kind text not null,
        origin text not null,
        polarity text not null check (polarity in ('higher', 'lower', 'on_target', 'neutral')),
        unit text not null,
        unit_label text not null,
        decimals int not null check (decimals between 0 and 6),
        frequency text not null check (frequency in ('monthly', 'quarterly', 'quarterly_financial',
          'half_yearly', 'annual', 'financial_year', 'academic_year', 'rolling_year', 'rolling_3_years')),
        value_kind text not null check (value_kind in ('value', 'ratio')),
        multiplier double precision not null default 1,
        numerator_label text,
        denominator_label text,
        aggregation text check (aggregation in ('sum', 'ratio', 'weighted_mean', 'mean', 'max', 'min', 'latest')),
        owner_person_id uuid not null,
        owner_name text not null,
        owner_job_title text not null,
        owner_organisation_id uuid not null,
        owner_organisation_name text not null,
        deputy_person_id uuid,
        deputy_name text,
        portfolio text,
        portfolio_organisation_id uuid,
        priority int not null default 2 check (priority between 1 and 3),
        source_title text not null,
        source_publisher text not null,
        source_url text,
        licence text not null,
        attribution text not null,
        caveat text,
        retired_at timestamptz,
        created_at timestamptz not null,
        primary key (tenant_id, id),
        unique (tenant_id, code),
        foreign key (tenant_id, theme_code) references theme (tenant_id, code)
      );
      ${tenantTable('indicator', ['select', 'insert', 'update'])}

      create table indicator_feed (
        tenant_id uuid not null,
        indicator_id uuid not null,
        organisation_id uuid not null,
        organisation_name text not null,
        organisation_indicator_id uuid not null,
        starts date not null,
        ends date,
        primary key (tenant_id, indicator_id, organisation_id),
        foreign key (tenant_id, indicator_id) references indicator (tenant_id, id),
        foreign key (tenant_id, organisation_id) references membership (tenant_id, organisation_id)
      );
      create index indicator_feed_source on indicator_feed (tenant_id, organisation_id, organisation_indicator_id);
      ${tenantTable('indicator_feed', ['select', 'insert', 'update'])}

      create table suite (
        tenant_id uuid not null,
        id uuid not null,
        code text not null,
        name text not null,
        is_key boolean not null default false,
        primary key (tenant_id, id),
        unique (tenant_id, code)
      );
      ${tenantTable('suite', ['select', 'insert', 'update'])}

      create table suite_indicator (
        tenant_id uuid not null,
        suite_id uuid not null,
        indicator_id uuid not null,
        position int not null,
        primary key (tenant_id, suite_id, indicator_id),
        foreign key (tenant_id, suite_id) references suite (tenant_id, id),
        foreign key (tenant_id, indicator_id) references indicator (tenant_id, id)
      );
      ${tenantTable('suite_indicator', ['select', 'insert', 'delete'])}

      create table target (
        tenant_id uuid not null,
        id uuid not null,
        indicator_id uuid not null,
        starts date not null,
        ends date not null check (ends >= starts),
        value double precision not null,
        tolerance_below double precision not null check (tolerance_below >= 0),
        tolerance_above double precision not null check (tolerance_above >= 0),
        basis text not null,
        example boolean not null default false,
        fixed_at timestamptz not null,
        fixed_by uuid not null,
        fixed_by_name text not null,
        primary key (tenant_id, id),
        unique (tenant_id, indicator_id, starts),
        foreign key (tenant_id, indicator_id) references indicator (tenant_id, id),
        constraint target_fixed_beforehand check ((fixed_at at time zone 'Europe/London')::date <= starts)
      );
      ${tenantTable('target', ['select', 'insert'])}

      create table exception_criteria (
        tenant_id uuid not null,
        version int not null,
        adopted_by text not null,
        adopted_at timestamptz not null,
        effective_from date not null,
        rules jsonb not null,
        primary key (tenant_id, version),
        constraint criteria_not_back_dated check ((adopted_at at time zone 'Europe/London')::date <= effective_from)
      );
      ${tenantTable('exception_criteria', ['select', 'insert'])}

      create table comparator (
        tenant_id uuid not null,
        indicator_id uuid not null,
        period_start date not null,
        area_code text not null,
        area_name text not null,
        period_end date not null,
        period_label text not null,
        value double precision not null,
        primary key (tenant_id, indicator_id, period_start, area_code),
        foreign key (tenant_id, indicator_id) references indicator (tenant_id, id)
      );
      ${tenantTable('comparator', ['select', 'insert', 'update'])}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      `drop table comparator, exception_criteria, target, suite_indicator, suite, indicator_feed, indicator, theme`,
    );
  }
}
