import type { MigrationInterface, QueryRunner } from 'typeorm';
import { workflowSchemaSteps } from '#workflow/host/schema/schema.steps';

/** The second step of the host's schema: the same refusals from cheaper triggers, room for the next version. */
export class QuickerWorkflow0018 implements MigrationInterface {
  name = 'QuickerWorkflow1795400000018';

  async up(db: QueryRunner): Promise<void> {
    await db.query(workflowSchemaSteps[1]);
  }

  async down(db: QueryRunner): Promise<void> {
    const [before] = workflowSchemaSteps;
    const functions = before.slice(before.indexOf('create or replace function workflow_regions'));
    await db.query(`
      ${functions.slice(0, functions.indexOf('create trigger'))}
      create trigger workflow_event_stamped before insert on workflow_event
        for each row execute function workflow_stamp_event();
      alter table workflow_instance reset (fillfactor);
    `);
  }
}
