/** A posted form as the body parser leaves it: texts, lists and objects of the same. */
export type FormBody = Readonly<Record<string, unknown>>;

/**
 * The text of a field, trimmed, with line ends made alike, however long: the API says what is too long, by field, and
 * nothing that was typed is lost on the way.
 * @returns the empty string when the field is missing or was not sent as text.
 */
export function textOf(body: FormBody | undefined, name: string): string {
  const value = body?.[name];
  if (typeof value !== 'string') return '';
  return value.replaceAll('\r\n', '\n').trim();
}

/** The same, with null for an empty field, as the API's optional inputs take it. */
export function optionalTextOf(body: FormBody | undefined, name: string): string | null {
  return textOf(body, name) || null;
}

/** A number read from what someone typed, or the sentence that says what to do instead. */
export type TypedNumber =
  { readonly ok: true; readonly value: number | null } | { readonly ok: false; readonly message: string };

/**
 * Reads a number as people type it: spaces, thousands commas, a trailing % and a real minus sign are understood.
 * @param typed the text of the field; empty means no figure.
 * @param what how the error sentence names the figure, for example "the number of homes".
 */
export function readNumber(typed: string, what: string): TypedNumber {
  const text = typed
    .replaceAll(/[\s\u00a0\u202f£]/g, '')
    .replace(/%$/, '')
    .replace('\u2212', '-');
  if (text === '') return { ok: true, value: null };
  const plain = /^-?(\d+|\d{1,3}(,\d{3})+)?([.]\d+)?$/;
  const value = plain.test(text) ? Number(text.replaceAll(',', '')) : Number.NaN;
  if (Number.isFinite(value)) return { ok: true, value };
  return { ok: false, message: `Enter ${what} as a number, like 1,234 or 38.5` };
}

/** Whether a number is whole and no larger than the API's own whole numbers can be. */
export const isWhole = (value: number | null): value is number =>
  Number.isInteger(value) && Math.abs(value ?? 0) < 2 ** 31;
