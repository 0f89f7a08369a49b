/**
 * How many contributions are signed: "2 of 3 signed, provisional", and "0 of 3 signed" while there is no figure to be
 * provisional. Null where nobody contributes.
 */
export function signedLabel(signed: number | null, expected: number | null): string | null {
  if (signed === null || expected === null || expected === 0) return null;
  return `${signed} of ${expected} signed${signed > 0 && signed < expected ? ', provisional' : ''}`;
}
