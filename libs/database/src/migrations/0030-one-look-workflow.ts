import type { MigrationInterface, QueryRunner } from 'typeorm';
import { workflowSchemaSteps } from '#workflow/host/schema/schema.steps';

/** The third step of the host's schema: the same refusals with one look instead of two at each change of an instance. */
export class OneLookWorkflow0030 implements MigrationInterface {
  name = 'OneLookWorkflow1795400000030';

  async up(db: QueryRunner): Promise<void> {
    await db.query(workflowSchemaSteps[2]);
  }

  async down(db: QueryRunner): Promise<void> {
    const [, before] = workflowSchemaSteps;
    const from = before.indexOf('create or replace function workflow_check_instance');
    await db.query(before.slice(from, before.indexOf('create or replace function workflow_check_event')));
  }
}
