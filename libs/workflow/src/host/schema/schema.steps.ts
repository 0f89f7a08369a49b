import { workflowTablesSql } from './tables.sql.ts';
import { quickerTriggersSql } from './triggers.2.sql.ts';
import { oneLookTriggersSql } from './triggers.3.sql.ts';
import { workflowTriggersSql } from './triggers.sql.ts';

/** The tables that belong to tenants, in the order of their creation. Each needs row-level security. */
export const workflowTenantTables = ['workflow_instance', 'workflow_event', 'workflow_due'] as const;

/**
 * The schema in the steps it grew by. Each is run once, in order, by the owner of the schema `public`: a new database
 * takes them all, an old one those it has not had. A step that has shipped is never changed.
 */
export const workflowSchemaSteps: readonly [string, string, string] = [
  workflowTablesSql + workflowTriggersSql,
  quickerTriggersSql,
  oneLookTriggersSql,
];
