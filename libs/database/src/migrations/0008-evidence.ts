import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, appRoles, tenantTable } from '../security/tenant-table.ts';

/** The append-only audit trail, the log of refusals, the answers kept for repeated commands, the load marker. */
export class Evidence0008 implements MigrationInterface {
  name = 'Evidence1795400000008';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table audit_entry (
        tenant_id uuid not null,
        stream text not null,
        seq int not null,
        at timestamptz not null,
        person_id uuid,
        person_name text not null,
        on_behalf_of text,
        action text not null,
        before jsonb,
        after jsonb,
        prev_hash text not null,
        hash text not null,
        primary key (tenant_id, stream, seq)
      );
      ${tenantTable('audit_entry', ['select', 'insert'])}
      ${appendOnly('audit_entry')}

      create table refusal (
        tenant_id uuid not null,
        id uuid not null,
        at timestamptz not null,
        person_id uuid not null,
        person_name text not null,
        action text not null,
        rule text not null,
        about text,
        primary key (tenant_id, id)
      );
      ${tenantTable('refusal', ['select', 'insert'])}
      ${appendOnly('refusal')}

      create table kept_answer (
        tenant_id uuid not null,
        person_id uuid not null,
        key text not null check (length(key) between 1 and 255),
        request_hash text not null,
        answer jsonb not null,
        at timestamptz not null,
        primary key (tenant_id, person_id, key)
      );
      ${tenantTable('kept_answer', ['select', 'insert', 'update', 'delete'])}

      create table installation (
        name text primary key,
        value text not null
      );
      grant select on installation to ${appRoles.api}, ${appRoles.worker}, ${appRoles.signin};
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table installation, kept_answer, refusal, audit_entry`);
  }
}
