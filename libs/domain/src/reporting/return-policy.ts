/**
 * How long the steps of a return may take, in working days; fixed on the return when it begins. When its figure is due
 * at all is the indicator's own: so many calendar days after the period (docs/domain.md section 4).
 */
export interface ReturnPolicy {
  /** Between telling one in line that a figure is late and telling the next. */
  lateReturnDays: number;
  /** For the data verifier to verify a signed figure or send it back. */
  verificationDays: number;
  /** For a figure that was sent back to be entered and signed anew. */
  correctionDays: number;
}

/** What holds until an organisation decides otherwise; the lengths are ours. */
export const defaultReturnPolicy: ReturnPolicy = {
  lateReturnDays: 5,
  verificationDays: 10,
  correctionDays: 5,
};

/** The policy of an organisation: what it has decided, else the default. A length that is no whole number from 1 is none. */
export function returnPolicyOf(decided: Readonly<Record<string, unknown>>): ReturnPolicy {
  const days = (name: keyof ReturnPolicy): number => {
    const length = decided[name];
    return typeof length === 'number' && Number.isInteger(length) && length >= 1
      ? length
      : defaultReturnPolicy[name];
  };
  return {
    lateReturnDays: days('lateReturnDays'),
    verificationDays: days('verificationDays'),
    correctionDays: days('correctionDays'),
  };
}
