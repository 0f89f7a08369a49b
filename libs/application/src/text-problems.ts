import type { FieldProblem } from './outcome.ts';

/** The longest text one field may hold, in UTF-16 units: some four pages. */
export const LONGEST_TEXT = 10_000;

/**
 * What is wrong with the texts of a command, wherever in it they stand: too long to be read, or with a character that
 * no database can keep (a NUL, or half of a surrogate pair).
 * @returns one problem a text, at its path, such as `actions.0.title`.
 */
export function textProblems(body: unknown, path: readonly string[] = []): FieldProblem[] {
  if (typeof body === 'string') {
    const message = problemOf(body);
    return message ? [{ field: path.join('.'), message }] : [];
  }
  if (typeof body !== 'object' || body === null) return [];
  return Object.entries(body).flatMap(([key, value]) => textProblems(value, [...path, key]));
}

function problemOf(text: string): string | null {
  if (text.includes('\0') || !text.isWellFormed()) {
    return 'This holds a character that cannot be kept. Type it again.';
  }
  if (text.length <= LONGEST_TEXT) return null;
  return `This is too long: ${LONGEST_TEXT.toLocaleString('en-GB')} characters is the most.`;
}
