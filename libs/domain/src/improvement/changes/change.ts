/** One thing that an act changed, in words; null where there was nothing before, or is nothing after. */
export interface Change {
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A change of a text, or none when it stayed as it was. Blank counts as nothing. */
export function changed(label: string, before: string | null, after: string | null): Change[] {
  const [was, is] = [before?.trim() || null, after?.trim() || null];
  return was === is ? [] : [{ label, before: was, after: is }];
}

/** A day in words: "23 November 2026". Null for one left open. */
export function dayWords(date: string): string | null {
  if (!date) return null;
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** Rows of two lists paired by their keys, those of the first list before those new in the second. */
export function paired<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (row: T) => string,
): readonly { readonly was: T | null; readonly is: T | null }[] {
  const now = new Map(after.map((row) => [keyOf(row), row]));
  const known = new Set(before.map(keyOf));
  return [
    ...before.map((was) => ({ was, is: now.get(keyOf(was)) ?? null })),
    ...after.filter((row) => !known.has(keyOf(row))).map((is) => ({ was: null, is })),
  ];
}
