import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRoles, tenantTable } from '../security/tenant-table.ts';

/**
 * What the last check of a tenant's evidence found; and copies of all that a tenant holds, asked for by people and made
 * by the worker, which finds those to be made across tenants.
 */
export class EvidenceChecks0042 implements MigrationInterface {
  name = 'EvidenceChecks1795400000042';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table seal_state
        add column checked_at timestamptz,
        add column checked_entries int,
        add column faults jsonb not null default '[]';
      grant update (checked_at, checked_entries, faults) on seal_state to ${appRoles.worker};

      create table tenant_export (
        tenant_id uuid not null,
        id uuid not null,
        asked_by uuid not null,
        asked_by_name text not null,
        asked_at timestamptz not null,
        state text not null check (state in ('waiting', 'ready', 'failed')),
        made_at timestamptz,
        size bigint,
        lines int,
        sha256 text,
        seal_hash text,
        primary key (tenant_id, id)
      );
      create index tenant_export_to_do on tenant_export (asked_at) where state = 'waiting';
      ${tenantTable('tenant_export', ['select', 'insert'])}
      grant update (state, made_at, size, lines, sha256, seal_hash) on tenant_export to ${appRoles.worker};
      create policy export_anywhere on tenant_export for select to ${appRoles.worker} using (true);

      create table export_piece (
        tenant_id uuid not null,
        export_id uuid not null,
        number int not null,
        lines text not null,
        primary key (tenant_id, export_id, number),
        foreign key (tenant_id, export_id) references tenant_export (tenant_id, id)
      );
      ${tenantTable('export_piece', ['select', 'insert', 'delete'])}
      revoke insert, delete on export_piece from ${appRoles.api};
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table export_piece, tenant_export;
      alter table seal_state drop column checked_at, drop column checked_entries, drop column faults;
    `);
  }
}
