/** Every role a person may be appointed to (docs/domain.md section 3), by the code it is stored under. */
export const roles = [
  'indicator_owner',
  'reporting_officer',
  'partner_lead',
  'data_verifier',
  'performance_manager',
  'portfolio_holder',
  'budget_holder',
  'leader',
  'scrutiny_officer',
  'scrutiny_member',
  'ward_member',
  'critical_friend',
  'partnership_coordinator',
  'auditor',
  'administrator',
] as const;

export type Role = (typeof roles)[number];

/** What people call each role, for sentences: "Only a budget holder can do this." */
export const roleNames: Record<Role, string> = {
  indicator_owner: 'indicator owner',
  reporting_officer: 'reporting officer',
  partner_lead: 'partner lead',
  data_verifier: 'data verifier',
  performance_manager: 'performance manager',
  portfolio_holder: 'portfolio holder',
  budget_holder: 'budget holder',
  leader: 'leader',
  scrutiny_officer: 'scrutiny officer',
  scrutiny_member: 'scrutiny member',
  ward_member: 'ward member',
  critical_friend: 'critical friend',
  partnership_coordinator: 'partnership coordinator',
  auditor: 'auditor',
  administrator: 'administrator',
};

/** A role with its article: "a budget holder", "an auditor". */
export function aRole(role: Role): string {
  const name = roleNames[role];
  return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
}
