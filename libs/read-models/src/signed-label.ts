/**
 * How many contributions are signed: "2 of 3 signed, provisional", and "0 of 3 signed" while there is no figure to be
 * provisional. Null where nobody contributes.
 *
 * @param lacking whether somebody who contributes said that theirs will not come: then it is never complete
 */
export function signedLabel(signed: number | null, expected: number | null, lacking = false): string | null {
  if (signed === null || expected === null || expected === 0) return null;
  // Of one alone it says nothing that the reason does not.
  if (lacking && expected === 1) return null;
  if (lacking)
    return signed === 0 ? `0 of ${expected} with a figure` : `${signed} of ${expected} signed, not complete`;
  return `${signed} of ${expected} signed${signed > 0 && signed < expected ? ', provisional' : ''}`;
}
