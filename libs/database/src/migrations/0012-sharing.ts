import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../security/tenant-table.ts';

/**
 * Sharing agreements between an organisation and a partnership, and the copies they publish. All of it is the
 * partnership's: the organisation's own rows stay in its own tenant.
 *
 * A copy refers to its agreement *in the state active*, so the database itself refuses a copy without an active
 * agreement, and an agreement that ends with a copy left behind.
 */
export class Sharing0012 implements MigrationInterface {
  name = 'Sharing1795400000012';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table sharing_agreement (
        tenant_id uuid not null,
        id uuid not null,
        organisation_id uuid not null,
        organisation_name text not null,
        organisation_indicator_id uuid,
        measure text not null,
        level text not null check (level in ('summary', 'detail')),
        starts date not null,
        ends date not null check (ends >= starts),
        state text not null
          check (state in ('proposed', 'agreed', 'active', 'ended', 'refused', 'withdrawn')),
        state_since timestamptz not null,
        version int not null,
        proposed_by text not null check (proposed_by in ('organisation', 'partnership')),
        proposed_by_person_id uuid not null,
        proposed_by_name text not null,
        proposed_at timestamptz not null,
        waiting_for text not null,
        due_at timestamptz,
        replaces_id uuid,
        primary key (tenant_id, id),
        unique (tenant_id, id, state),
        foreign key (tenant_id, id) references workflow_instance (tenant_id, id),
        foreign key (tenant_id, organisation_id) references membership (tenant_id, organisation_id),
        foreign key (tenant_id, replaces_id) references sharing_agreement (tenant_id, id),
        check (organisation_indicator_id is not null or state in ('proposed', 'refused', 'withdrawn'))
      );
      create unique index sharing_agreement_one_active
        on sharing_agreement (tenant_id, organisation_indicator_id) where state = 'active';
      create index sharing_agreement_list on sharing_agreement (tenant_id, organisation_id, state);
      ${tenantTable('sharing_agreement', ['select', 'insert', 'update'])}

      create table shared_measure (
        tenant_id uuid not null,
        agreement_id uuid not null,
        agreement_state text not null default 'active' check (agreement_state = 'active'),
        organisation_id uuid not null,
        organisation_name text not null,
        title text not null,
        definition text not null,
        level text not null check (level in ('summary', 'detail')),
        unit text not null,
        unit_label text not null,
        decimals int not null,
        polarity text not null,
        frequency text not null,
        numerator_label text,
        denominator_label text,
        owner_job_title text not null,
        attribution text not null,
        caveat text,
        period_start date,
        period_end date,
        value double precision,
        target double precision,
        rag text not null,
        direction text not null,
        published_at timestamptz not null,
        primary key (tenant_id, agreement_id),
        foreign key (tenant_id, agreement_id, agreement_state)
          references sharing_agreement (tenant_id, id, state)
      );
      ${tenantTable('shared_measure', ['select', 'insert', 'update', 'delete'])}

      create table shared_figure (
        tenant_id uuid not null,
        agreement_id uuid not null,
        period_start date not null,
        period_end date not null,
        value double precision,
        status text not null,
        numerator double precision,
        denominator double precision,
        commentary text,
        primary key (tenant_id, agreement_id, period_start),
        foreign key (tenant_id, agreement_id) references shared_measure (tenant_id, agreement_id)
      );
      ${tenantTable('shared_figure', ['select', 'insert', 'update', 'delete'])}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table shared_figure, shared_measure, sharing_agreement');
  }
}
