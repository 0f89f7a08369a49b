import type { PolicyOwner } from '#domain/policy/policy-setting';

/** One setting of a tenant's policy as the rules see it: whose, and whether it says how much somebody may decide alone. */
export interface PolicySubject {
  tenantId: string;
  of: PolicyOwner;
  limitsAuthority: boolean;
}

/** The subject for a setting, of which only that much counts. */
export function policySubject(
  tenantId: string,
  of: PolicyOwner,
  { limitsAuthority = false }: { limitsAuthority?: boolean },
): PolicySubject {
  return { tenantId, of, limitsAuthority };
}
