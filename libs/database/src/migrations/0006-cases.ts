import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, tenantTable } from '../security/tenant-table.ts';

/**
 * What boards and queues need of an improvement case, kept beside its workflow instance in the same transaction.
 * The instance is the truth; this row is its index card.
 */
export class Cases0006 implements MigrationInterface {
  name = 'Cases1795400000006';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table improvement_case (
        tenant_id uuid not null,
        id uuid not null,
        number int not null,
        indicator_id uuid not null,
        indicator_title text not null,
        organisation_id uuid not null,
        organisation_name text not null,
        main_state text not null,
        scrutiny_state text not null,
        state_since timestamptz not null,
        version int not null,
        waiting_for text not null,
        exception_class text,
        cycle int not null default 1,
        due_at timestamptz,
        subject jsonb not null,
        opened_at timestamptz not null,
        closed_at timestamptz,
        primary key (tenant_id, id),
        unique (tenant_id, number),
        foreign key (tenant_id, id) references workflow_instance (tenant_id, id),
        foreign key (tenant_id, indicator_id) references indicator (tenant_id, id)
      );
      create unique index improvement_case_one_open on improvement_case (tenant_id, indicator_id)
        where closed_at is null;
      create index improvement_case_board on improvement_case (tenant_id, main_state);
      ${tenantTable('improvement_case', ['select', 'insert', 'update'])}

      create table notice (
        tenant_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        kind text not null,
        addressed_to text not null,
        about text not null,
        at timestamptz not null,
        dedupe_key text not null,
        primary key (tenant_id, id),
        unique (tenant_id, case_id, dedupe_key),
        foreign key (tenant_id, case_id) references improvement_case (tenant_id, id)
      );
      ${tenantTable('notice', ['select', 'insert'])}
      ${appendOnly('notice')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table notice, improvement_case`);
  }
}
