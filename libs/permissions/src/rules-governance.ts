import { barredAs } from './bars.ts';
import type { Role } from './role.ts';
import { sharesFor } from './rules-sharing.ts';
import type { RoleRules } from './ability.types.ts';

/** The roles that decide: an administrator can give them to others, never to themselves. */
export const approvalRoles: Role[] = [
  'portfolio_holder',
  'leader',
  'budget_holder',
  'partner_lead',
  'data_verifier',
  'scrutiny_member',
  'scrutiny_officer',
  'performance_manager',
];

/** A ward member or critical friend: notes, and nothing that decides. */
export const wardMember: RoleRules = (_, { tenantIds, personId }, can) => {
  can('write', 'Note', { tenantId: { $in: tenantIds }, writtenByPersonId: personId });
};

/** Keeps the partnership's membership and agreements. */
export const partnershipCoordinator: RoleRules = (appointment, actor, can) => {
  const { tenantId } = appointment;
  can('maintain', 'Membership', { tenantId });
  sharesFor('partnership', { tenantId }, barredAs(appointment, actor), can);
};

/** Reads everything where they are appointed, with its audit trail, and takes a copy along; writes nothing. */
export const auditor: RoleRules = ({ tenantId }, _, can) => {
  can('read', 'AuditTrail', { tenantId });
  can('export', 'AuditTrail', { tenantId });
  can('read', 'WorkflowMetrics', { tenantId });
  can('read', 'Note', { tenantId });
};

/** Keeps people, appointments and policy, and redacts personal data of others. Gives powers of decision to others, never to themselves. */
export const administrator: RoleRules = (appointment, actor, can) => {
  const { tenantId } = appointment;
  can('set', 'Policy', { tenantId });
  can('keep', 'SignIn', { tenantId });
  can('read', 'AuditTrail', { tenantId });
  can('export', 'AuditTrail', { tenantId });
  can('redact', 'AuditTrail', { tenantId, concernedIds: { $nin: barredAs(appointment, actor) } });
  can('export', 'PersonalData', { tenantId });
  can('run', 'Retention', { tenantId });
  can('grant', 'Appointment', { tenantId, personId: { $nin: barredAs(appointment, actor) } });
  can('grant', 'Appointment', { tenantId, role: { $nin: approvalRoles } });
  can('end', 'Appointment', { tenantId });
};
