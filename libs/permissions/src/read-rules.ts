import type { Can } from './ability.types.ts';
import type { Actor } from './actor.ts';

/**
 * What anyone with a role may read: all that the tenants of the organisation they act for hold. The database's row
 * security decides the same; both must agree (docs/domain.md section 2).
 */
export function readRules({ tenantIds, personId }: Actor, can: Can): void {
  const tenantId = { $in: tenantIds };
  can('read', 'ImprovementCase', { tenantId });
  can('read', 'Recommendation', { tenantId });
  can('read', 'WorkProgramme', { tenantId });
  can('read', 'Contribution', { tenantId });
  can('read', 'Target', { tenantId });
  can('read', 'TargetProposal', { tenantId });
  can('read', 'BudgetHeading', { tenantId });
  can('read', 'Virement', { tenantId });
  can('read', 'Indicator', { tenantId });
  can('read', 'Suite', { tenantId });
  can('read', 'Priority', { tenantId });
  can('read', 'Comparators', { tenantId });
  can('read', 'Publication', { tenantId });
  can('read', 'ExceptionCriteria', { tenantId });
  can('read', 'Membership', { tenantId });
  can('read', 'SharingAgreement', { tenantId });
  can('read', 'Appointment', { tenantId });
  can('read', 'Policy', { tenantId });
  can('read', 'QuestionBank', { tenantId });
  can('read', 'Note', { tenantId, writtenByPersonId: personId });
}
