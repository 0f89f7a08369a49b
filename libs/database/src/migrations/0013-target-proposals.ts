import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../security/tenant-table.ts';

/** What lists need of a target's proposal, kept beside its workflow instance, which is the truth. */
export class TargetProposals0013 implements MigrationInterface {
  name = 'TargetProposals1795400000013';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table target_proposal (
        tenant_id uuid not null,
        id uuid not null,
        indicator_id uuid not null,
        indicator_title text not null,
        starts date not null,
        ends date not null check (ends >= starts),
        value double precision not null,
        state text not null,
        state_since timestamptz not null,
        version int not null,
        waiting_for text not null,
        flags int not null check (flags >= 0),
        subject jsonb not null,
        due_at timestamptz,
        proposed_at timestamptz not null,
        proposed_by_name text not null,
        closed_at timestamptz,
        target_id uuid,
        primary key (tenant_id, id),
        unique (tenant_id, target_id),
        foreign key (tenant_id, id) references workflow_instance (tenant_id, id),
        foreign key (tenant_id, indicator_id) references indicator (tenant_id, id),
        foreign key (tenant_id, target_id) references target (tenant_id, id),
        constraint target_proposal_agreed check ((state = 'inForce') = (target_id is not null))
      );
      create index target_proposal_indicator on target_proposal (tenant_id, indicator_id, proposed_at desc);
      create index target_proposal_open on target_proposal (tenant_id, due_at) where closed_at is null;
      ${tenantTable('target_proposal', ['select', 'insert', 'update'])}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table target_proposal`);
  }
}
