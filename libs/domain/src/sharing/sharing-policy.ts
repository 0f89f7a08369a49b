/** What a partnership has decided about sharing agreements; fixed on each when it is proposed. */
export interface SharingPolicy {
  /** Working days that the other side has to answer a proposal. */
  sharingAnswerDays: number;
}

/** The policy a partnership has until it adopts its own (docs/workflow.md section 2). */
export const defaultSharingPolicy: SharingPolicy = { sharingAnswerDays: 10 };

/** The policy in force, from all that a tenant has decided. What is no whole number from one up has its default. */
export function sharingPolicyOf(decided: Readonly<Record<string, unknown>>): SharingPolicy {
  const days = decided.sharingAnswerDays;
  return typeof days === 'number' && Number.isInteger(days) && days > 0
    ? { sharingAnswerDays: days }
    : defaultSharingPolicy;
}
