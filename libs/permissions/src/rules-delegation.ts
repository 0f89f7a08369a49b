import type { RoleRules } from './ability.types.ts';
import type { Role } from './role.ts';

/**
 * Roles that can be given to a stand-in for a time. Not: an owner has a deputy, notes are private to whoever writes
 * them, an auditor is independent, and whoever gives powers out gives none on (docs/domain.md section 3).
 */
export const delegableRoles: readonly Role[] = [
  'reporting_officer',
  'partner_lead',
  'data_verifier',
  'performance_manager',
  'portfolio_holder',
  'budget_holder',
  'leader',
  'scrutiny_officer',
  'scrutiny_member',
  'partnership_coordinator',
];

/** Whoever holds a role themselves may delegate it, to another; whoever has it by delegation may not. */
export const delegates: RoleRules = ({ role, tenantId, delegatedBy }, { personId }, can) => {
  if (delegatedBy || !delegableRoles.includes(role)) return;
  can('grant', 'Delegation', { tenantId, role, holderPersonId: personId, toPersonId: { $ne: personId } });
  can('end', 'Delegation', { tenantId, holderPersonId: personId });
};
