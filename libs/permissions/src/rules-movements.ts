import type { ApproverRole } from '#domain/resource/virement-approvers';
import type { RoleRules } from './ability.types.ts';
import { reversalActs } from './reversal-acts.ts';

/**
 * Decides movements above a budget holder's limit where the organisation has named the role for it: approves them, never one
 * reserved by a person in `bars`, refuses them, and decides on their reversal.
 */
export function approvesLarge(
  role: ApproverRole,
  tenantId: string,
  bars: string[],
  can: Parameters<RoleRules>[2],
): void {
  const large = { tenantId, aboveLimit: true, approverRoles: role };
  can('approve', 'Virement', { ...large, reservedByPersonId: { $nin: bars } });
  can(['refuse', ...reversalActs], 'Virement', large);
}
