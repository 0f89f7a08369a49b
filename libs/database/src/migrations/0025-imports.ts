import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRoles, tenantTable } from '../security/tenant-table.ts';

/**
 * Files brought in: the job, its bytes while they are needed, the figures read from it, what they replaced, and what was
 * answered about files before. `import_job` is, beside `workflow_due`, the one table that the worker's role reads across
 * tenants, to find what is to be done; it then opens that tenant's transaction like anybody else.
 */
export class Imports0025 implements MigrationInterface {
  name = 'Imports1795400000025';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table import_job (
        tenant_id uuid not null,
        id uuid not null,
        kind text not null,
        file_name text not null check (length(file_name) between 1 and 200),
        size bigint not null default 0,
        sha256 text,
        state text not null,
        state_since timestamptz not null,
        version int not null,
        mapping jsonb,
        findings jsonb,
        counts jsonb,
        outcome jsonb,
        trouble text,
        uploaded_by uuid not null,
        uploaded_by_name text not null,
        uploaded_at timestamptz not null,
        acting jsonb,
        applied_by_name text,
        applied_at timestamptz,
        undone_by_name text,
        undone_at timestamptz,
        primary key (tenant_id, id)
      );
      create index import_job_newest on import_job (tenant_id, uploaded_at desc);
      create index import_job_to_do on import_job (state_since) where state in ('waiting', 'confirmed', 'undoing');
      ${tenantTable('import_job', ['select', 'insert', 'update'])}
      create policy work_anywhere on import_job for select to ${appRoles.worker} using (true);

      create table import_chunk (
        tenant_id uuid not null,
        import_id uuid not null,
        seq int not null,
        bytes bytea not null,
        primary key (tenant_id, import_id, seq),
        foreign key (tenant_id, import_id) references import_job (tenant_id, id)
      );
      alter table import_chunk alter column bytes set storage external;
      ${tenantTable('import_chunk', ['select', 'insert', 'delete'])}

      -- Apart from the job, whose row the worker holds while it works.
      create table import_progress (
        tenant_id uuid not null,
        import_id uuid not null,
        done bigint not null,
        whole bigint not null,
        -- How often a worker began what is to be done now: what never comes to an end is given up.
        begun int not null default 0,
        primary key (tenant_id, import_id),
        foreign key (tenant_id, import_id) references import_job (tenant_id, id)
      );
      ${tenantTable('import_progress', ['select', 'insert', 'update'])}

      create table import_figure (
        tenant_id uuid not null,
        import_id uuid not null,
        row_number int not null,
        column_number int not null,
        indicator_id uuid not null,
        period_start date not null,
        period_end date not null,
        area_code text not null,
        area_name text not null,
        period_label text not null,
        value double precision not null,
        numerator double precision,
        denominator double precision,
        commentary text,
        primary key (tenant_id, import_id, row_number, column_number)
      );
      ${tenantTable('import_figure', ['select', 'insert', 'delete'])}

      create table import_problem (
        tenant_id uuid not null,
        import_id uuid not null,
        seq int not null,
        row_number int not null,
        column_number int,
        column_name text,
        cell text not null,
        message text not null,
        primary key (tenant_id, import_id, seq),
        foreign key (tenant_id, import_id) references import_job (tenant_id, id)
      );
      ${tenantTable('import_problem', ['select', 'insert', 'delete'])}

      -- What stood where an import brought a figure in, also where it said the same and nothing was written.
      create table import_replaced (
        tenant_id uuid not null,
        import_id uuid not null,
        indicator_id uuid not null,
        period_start date not null,
        area_code text not null,
        same boolean not null,
        revision int,
        value double precision,
        numerator double precision,
        denominator double precision,
        status text,
        commentary text,
        area_name text,
        primary key (tenant_id, import_id, indicator_id, period_start, area_code),
        foreign key (tenant_id, import_id) references import_job (tenant_id, id)
      );
      ${tenantTable('import_replaced', ['select', 'insert'])}

      create table import_memory (
        tenant_id uuid not null,
        kind text not null,
        what text not null check (what in ('columns', 'series', 'period', 'area')),
        said text not null,
        meant jsonb not null,
        primary key (tenant_id, kind, what, said)
      );
      ${tenantTable('import_memory', ['select', 'insert', 'update'])}

      -- A comparator is what another area published; taking an import back takes it away again.
      grant delete on comparator to ${appRoles.api}, ${appRoles.worker};
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      revoke delete on comparator from ${appRoles.api}, ${appRoles.worker};
      drop table import_memory, import_replaced, import_problem, import_figure, import_progress, import_chunk, import_job;
    `);
  }
}
