import type { MigrationInterface, QueryRunner } from 'typeorm';
import { workflowSchemaSteps, workflowTenantTables } from '#workflow/host/schema/schema.steps';
import { appRoles, tenantTable } from '../security/tenant-table.ts';

/**
 * The durable host's tables. `workflow_due` is the one table that the worker's role reads across tenants, to find
 * what is due; it then opens that tenant's transaction like anybody else.
 */
export class Workflow0005 implements MigrationInterface {
  name = 'Workflow1795400000005';

  async up(db: QueryRunner): Promise<void> {
    await db.query(workflowSchemaSteps[0]);
    for (const table of workflowTenantTables) {
      const appends = table === 'workflow_event';
      await db.query(
        tenantTable(table, appends ? ['select', 'insert'] : ['select', 'insert', 'update', 'delete']),
      );
    }
    await db.query(`
      revoke delete on workflow_instance from ${appRoles.api}, ${appRoles.worker};
      grant select on workflow_edge to ${appRoles.api}, ${appRoles.worker};
      create policy due_anywhere on workflow_due for select to ${appRoles.worker} using (true);
      create policy due_claim on workflow_due for update to ${appRoles.worker} using (true)
        with check (false);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table ${[...workflowTenantTables].reverse().join(', ')}, workflow_edge`);
  }
}
