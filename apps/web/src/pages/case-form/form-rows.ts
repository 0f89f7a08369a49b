import type { FormBody } from '../../shell/forms/form-values.ts';

/** Every posted text of a repeated field (ticked boxes), in order, blanks left out. */
export function textsOf(body: FormBody, name: string): string[] {
  const value = body[name];
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.flatMap((text) => (typeof text === 'string' && text.trim() !== '' ? [text.trim()] : []));
}

/**
 * How many rows of a repeated group were posted: one more than the highest row number found in names such as
 * `actions.3.title`, never more than `atMost`, so that a made-up number cannot ask for a million rows.
 */
export function rowsOf(body: FormBody, group: string, atMost: number): number {
  const prefix = `${group}.`;
  let count = 0;
  for (const name of Object.keys(body)) {
    if (!name.startsWith(prefix)) continue;
    const row = /^(\d{1,3})\./.exec(name.slice(prefix.length));
    if (row) count = Math.max(count, Number(row[1]) + 1);
  }
  return Math.min(count, atMost);
}
