/** Who may approve a movement that is above a budget holder's limit, as an organisation decides it (docs/domain.md section 6). */
export const approverRoles = ['leader', 'budget_holder'] as const;
export type ApproverRole = (typeof approverRoles)[number];

/** What holds until an organisation decides otherwise. */
export const usualApprovers: readonly ApproverRole[] = ['leader'];

const names: Record<ApproverRole, string> = { leader: 'leader', budget_holder: 'another budget holder' };

/** The approvers an organisation has decided on; the usual ones where it decided nothing that can be any. */
export function approversOf(decided: unknown): ApproverRole[] {
  const known = approverRoles.filter((role) => Array.isArray(decided) && decided.includes(role));
  return known.length > 0 ? known : [...usualApprovers];
}

/** Whose approval it is, in words: "leader or another budget holder". */
export function approverWords(roles: readonly ApproverRole[]): string {
  return roles.map((role) => names[role]).join(' or ');
}

/** The same within a sentence: "the leader or another budget holder". */
export function theApprovers(roles: readonly ApproverRole[]): string {
  return roles.map((role) => (role === 'leader' ? `the ${names[role]}` : names[role])).join(' or ');
}
