import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, tenantTable } from '../security/tenant-table.ts';

/**
 * Suites that people make: whether they are meant for everybody, why a key one has another size than it should, and
 * measures that members share in them. The yearly assessment of the whole set is a row that stays, one a version.
 */
export class Suites0041 implements MigrationInterface {
  name = 'Suites1795400000041';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table suite
        add column for_public boolean not null default false,
        add column size_reason text check (length(trim(size_reason)) between 1 and 500);

      create table suite_shared_measure (
        tenant_id uuid not null,
        suite_id uuid not null,
        agreement_id uuid not null,
        position int not null,
        primary key (tenant_id, suite_id, agreement_id),
        foreign key (tenant_id, suite_id) references suite (tenant_id, id),
        foreign key (tenant_id, agreement_id) references sharing_agreement (tenant_id, id)
      );
      ${tenantTable('suite_shared_measure', ['select', 'insert', 'delete'])}

      create table set_assessment (
        tenant_id uuid not null,
        year int not null check (year between 2000 and 2200),
        version int not null check (version >= 1),
        answers jsonb not null,
        assessed_by uuid not null,
        assessed_by_name text not null,
        assessed_at timestamptz not null,
        primary key (tenant_id, year, version)
      );
      ${tenantTable('set_assessment', ['select', 'insert'])}
      ${appendOnly('set_assessment')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table set_assessment, suite_shared_measure;
      alter table suite drop column size_reason, drop column for_public;
    `);
  }
}
