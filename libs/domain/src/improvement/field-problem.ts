/** What is wrong with one field, in plain words; the path is that of the form's input, as in "actions.0.title". */
export interface FieldProblem {
  field: string;
  message: string;
}

/** The longest text a case takes in one field, in characters. */
export const longestText = 10_000;

/** A problem with a text that must be written, or none. */
export function requireText(field: string, text: string | null | undefined, message: string): FieldProblem[] {
  if (!text?.trim()) return [{ field, message }];
  return limitText(field, text);
}

/** A problem with a text that may be left out, or none. */
export function limitText(field: string, text: string | null | undefined): FieldProblem[] {
  if ((text?.length ?? 0) <= longestText) return [];
  return [{ field, message: `Keep this to ${longestText.toLocaleString('en-GB')} characters or fewer.` }];
}

/** A problem when a condition does not hold, or none. */
export function problemUnless(field: string, holds: boolean, message: string): FieldProblem[] {
  return holds ? [] : [{ field, message }];
}
