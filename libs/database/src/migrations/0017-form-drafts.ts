import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../security/tenant-table.ts';

/**
 * A long form that a person has begun and not sent. It lies in the tenant of the organisation they act for, like every
 * draft, so that no other organisation can read it; the process it is about may belong to a partnership.
 */
export class FormDrafts0017 implements MigrationInterface {
  name = 'FormDrafts1795400000017';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table form_draft (
        tenant_id uuid not null,
        person_id uuid not null,
        about_id uuid not null,
        form text not null,
        fields jsonb not null check (jsonb_typeof(fields) = 'array'),
        saved_at timestamptz not null,
        primary key (tenant_id, person_id, about_id, form)
      );
      ${tenantTable('form_draft', ['select', 'insert', 'update', 'delete'])}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table form_draft');
  }
}
