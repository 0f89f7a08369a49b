import type { RoleRules } from './ability.types.ts';
import { administrator, auditor, partnershipCoordinator, wardMember } from './rules-governance.ts';
import { leader, portfolioHolder } from './rules-members.ts';
import {
  budgetHolder,
  dataVerifier,
  indicatorOwner,
  partnerLead,
  performanceManager,
  reportingOfficer,
} from './rules-officers.ts';
import { scrutinyMember, scrutinyOfficer } from './rules-scrutiny.ts';
import { delegates } from './rules-delegation.ts';
import type { Role } from './role.ts';

/** The rules of every role (docs/domain.md section 3). */
const roleRules: Record<Role, RoleRules> = {
  indicator_owner: indicatorOwner,
  reporting_officer: reportingOfficer,
  partner_lead: partnerLead,
  data_verifier: dataVerifier,
  performance_manager: performanceManager,
  portfolio_holder: portfolioHolder,
  budget_holder: budgetHolder,
  leader,
  scrutiny_officer: scrutinyOfficer,
  scrutiny_member: scrutinyMember,
  ward_member: wardMember,
  critical_friend: wardMember,
  partnership_coordinator: partnershipCoordinator,
  auditor,
  administrator,
};

/** All that one appointment lets its holder do. */
export const rulesOfAppointment: RoleRules = (appointment, actor, can) => {
  roleRules[appointment.role](appointment, actor, can);
  delegates(appointment, actor, can);
};
