import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, tenantTable } from '../security/tenant-table.ts';

/**
 * Questions a partnership adds to the bank. Each wording is a row that stays; the latest version of a code is the one
 * in force, unless it was retired.
 */
export class Questions0021 implements MigrationInterface {
  name = 'Questions1795400000021';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table own_question (
        tenant_id uuid not null,
        code text not null check (code ~ '^P[1-9][0-9]*$'),
        version int not null check (version >= 1),
        question_group text not null
          check (question_group in ('why', 'difference', 'better', 'who', 'next', 'learn')),
        stages text[] not null check (cardinality(stages) >= 1
          and stages <@ array['challenge', 'plan', 'shift', 'review']),
        fits text[] not null,
        text text not null check (length(text) between 1 and 300),
        required boolean not null,
        retired boolean not null,
        reason text,
        set_by uuid not null,
        set_by_name text not null,
        set_at timestamptz not null,
        primary key (tenant_id, code, version),
        check (not retired or reason is not null)
      );
      ${tenantTable('own_question', ['select', 'insert'])}
      ${appendOnly('own_question')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table own_question');
  }
}
