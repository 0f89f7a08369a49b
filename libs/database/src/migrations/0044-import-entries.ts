import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../security/tenant-table.ts';

/**
 * Targets and measures read from files, each checked by the rules of its form, with what came of it; and why an unusual
 * figure of a file is right, in the words of whoever brought it in.
 */
export class ImportEntries0044 implements MigrationInterface {
  name = 'ImportEntries1795400000044';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table import_entry (
        tenant_id uuid not null,
        import_id uuid not null,
        row_number int not null,
        column_number int not null,
        indicator_id uuid,
        standing text not null check (standing in ('new', 'changed', 'same')),
        title text not null,
        detail text not null,
        notes jsonb not null,
        content jsonb,
        before jsonb,
        result_id uuid,
        result_revision int,
        primary key (tenant_id, import_id, row_number, column_number),
        foreign key (tenant_id, import_id) references import_job (tenant_id, id)
      );
      ${tenantTable('import_entry', ['select', 'insert', 'update', 'delete'])}

      alter table import_figure add column explanation text;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table import_figure drop column explanation; drop table import_entry;');
  }
}
