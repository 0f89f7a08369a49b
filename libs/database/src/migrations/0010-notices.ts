import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A notice may be about any process, not an improvement case alone; organisations have a policy as partnerships do. */
export class Notices0010 implements MigrationInterface {
  name = 'Notices1795400000010';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table notice drop constraint notice_tenant_id_case_id_fkey;
      alter table notice rename column case_id to instance_id;
      alter table notice add constraint notice_instance foreign key (tenant_id, instance_id)
        references workflow_instance (tenant_id, id);
      create index notice_recent on notice (tenant_id, at desc);
      alter table organisation add column policy jsonb not null default '{}';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table organisation drop column policy;
      drop index notice_recent;
      alter table notice drop constraint notice_instance;
      alter table notice rename column instance_id to case_id;
      alter table notice add constraint notice_tenant_id_case_id_fkey foreign key (tenant_id, case_id)
        references improvement_case (tenant_id, id);
    `);
  }
}
