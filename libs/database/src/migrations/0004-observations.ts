import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, tenantTable } from '../security/tenant-table.ts';

/** Drafts, observations, signed contributions, and the maintained latest row of each indicator. */
export class Observations0004 implements MigrationInterface {
  name = 'Observations1795400000004';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table return_draft (
        tenant_id uuid not null,
        indicator_id uuid not null,
        period_start date not null,
        period_end date not null,
        value double precision,
        numerator double precision,
        denominator double precision,
        commentary text,
        reason text,
        entered_by uuid not null,
        entered_by_name text not null,
        entered_at timestamptz not null,
        primary key (tenant_id, indicator_id, period_start),
        foreign key (tenant_id, indicator_id) references indicator (tenant_id, id)
      );
      ${tenantTable('return_draft', ['select', 'insert', 'update', 'delete'])}

      create table observation (
        tenant_id uuid not null,
        indicator_id uuid not null,
        period_start date not null,
        period_end date not null check (period_end >= period_start),
        value double precision check (value between -1e300 and 1e300),
        numerator double precision,
        denominator double precision,
        status text not null check (status in ('provisional', 'final', 'restated', 'missing')),
        commentary text,
        entered_by uuid,
        signed_by uuid,
        signed_count int,
        expected_count int,
        revision int not null default 1,
        updated_at timestamptz not null,
        foreign key (tenant_id, indicator_id) references indicator (tenant_id, id),
        check (value is not null or status = 'missing'),
        -- Covering and led by the tenant, so that the policy does not cost the index-only scan.
        primary key (tenant_id, indicator_id, period_start) include (period_end, value, status)
      );
      ${tenantTable('observation', ['select', 'insert', 'update'])}

      create table contribution (
        tenant_id uuid not null,
        indicator_id uuid not null,
        organisation_id uuid not null,
        period_start date not null,
        revision int not null,
        period_end date not null,
        value double precision,
        numerator double precision,
        denominator double precision,
        commentary text,
        reason text,
        signed_by uuid not null,
        signed_by_name text not null,
        signed_at timestamptz not null,
        primary key (tenant_id, indicator_id, organisation_id, period_start, revision),
        foreign key (tenant_id, indicator_id, organisation_id)
          references indicator_feed (tenant_id, indicator_id, organisation_id),
        check (revision = 1 or length(trim(reason)) > 0)
      );
      create index contribution_period on contribution (tenant_id, indicator_id, period_start);
      ${tenantTable('contribution', ['select', 'insert'])}
      ${appendOnly('contribution')}

      create table overlap_adjustment (
        tenant_id uuid not null,
        indicator_id uuid not null,
        period_start date not null,
        amount double precision not null check (amount >= 0),
        denominator_amount double precision not null default 0 check (denominator_amount >= 0),
        reason text not null check (length(trim(reason)) > 0),
        made_by uuid not null,
        made_by_name text not null,
        made_at timestamptz not null,
        primary key (tenant_id, indicator_id, period_start),
        foreign key (tenant_id, indicator_id) references indicator (tenant_id, id)
      );
      ${tenantTable('overlap_adjustment', ['select', 'insert', 'update'])}

      create table indicator_latest (
        tenant_id uuid not null,
        indicator_id uuid not null,
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
        exception_class text check (exception_class in ('good', 'bad', 'attention')),
        exception_rule text,
        criteria_version int,
        variation text,
        assurance text,
        recommended_response text,
        signed_count int,
        expected_count int,
        series double precision[] not null default '{}',
        organisations text[] not null default '{}',
        updated_at timestamptz not null,
        primary key (tenant_id, indicator_id),
        foreign key (tenant_id, indicator_id) references indicator (tenant_id, id)
      );
      ${tenantTable('indicator_latest', ['select', 'insert', 'update'])}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      `drop table indicator_latest, overlap_adjustment, contribution, observation, return_draft`,
    );
  }
}
