import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, tenantTable } from '../security/tenant-table.ts';

/**
 * Where a chart starts afresh, which areas a place is compared with and why, and whether an indicator is counted there
 * alike. Each wording is a row that stays; the latest version is the one in force, unless it was taken back.
 */
export class Charts0029 implements MigrationInterface {
  name = 'Charts1795400000029';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table chart_rebase (
        tenant_id uuid not null,
        indicator_id uuid not null,
        from_day date not null,
        version int not null check (version >= 1),
        reason text not null check (length(reason) between 1 and 500),
        case_id uuid,
        withdrawn boolean not null,
        set_by uuid not null,
        set_by_name text not null,
        set_at timestamptz not null,
        primary key (tenant_id, indicator_id, from_day, version),
        foreign key (tenant_id, indicator_id) references indicator (tenant_id, id),
        foreign key (tenant_id, case_id) references improvement_case (tenant_id, id)
      );
      ${tenantTable('chart_rebase', ['select', 'insert'])}
      ${appendOnly('chart_rebase')}

      create table comparator_set (
        tenant_id uuid not null,
        code text not null check (code ~ '^S[1-9][0-9]*$'),
        version int not null check (version >= 1),
        name text not null check (length(name) between 1 and 100),
        reason text not null check (length(reason) between 1 and 500),
        areas text[] not null check (cardinality(areas) between 1 and 100),
        benchmark text,
        retired boolean not null,
        set_by uuid not null,
        set_by_name text not null,
        set_at timestamptz not null,
        primary key (tenant_id, code, version)
      );
      ${tenantTable('comparator_set', ['select', 'insert'])}
      ${appendOnly('comparator_set')}

      create table comparator_use (
        tenant_id uuid not null,
        indicator_id uuid not null,
        version int not null check (version >= 1),
        set_code text not null,
        definition text not null check (definition in ('same', 'close', 'different')),
        note text not null check (length(note) <= 500),
        set_by uuid not null,
        set_by_name text not null,
        set_at timestamptz not null,
        primary key (tenant_id, indicator_id, version),
        foreign key (tenant_id, indicator_id) references indicator (tenant_id, id),
        check (definition = 'same' or length(note) > 0)
      );
      ${tenantTable('comparator_use', ['select', 'insert'])}
      ${appendOnly('comparator_use')}

      alter table comparator
        add column numerator double precision,
        add column denominator double precision,
        add constraint comparator_of_whole check (numerator is null or denominator > 0);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table comparator drop constraint comparator_of_whole, drop column denominator, drop column numerator;
      drop table comparator_use, comparator_set, chart_rebase;
    `);
  }
}
