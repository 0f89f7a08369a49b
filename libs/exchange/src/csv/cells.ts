import { isLocalDate, type LocalDate } from '#kernel/local-date';

/** What a cell's text was read as, or what is wrong with it. */
export type Read<T> = { ok: true; value: T } | { ok: false; message: string };

/** Reads one cell of a column. */
export type Cell<T> = (text: string) => Read<T>;

const yes = <T>(value: T): Read<T> => ({ ok: true, value });
const no = <T>(message: string): Read<T> => ({ ok: false, message });

/** Text that must be there. */
export const text: Cell<string> = (typed) => (typed.trim() ? yes(typed.trim()) : no('is empty'));

/** A plain decimal number in digits, as data files write it: no thousands separators, no unit. */
export const number: Cell<number> = (typed) =>
  /^-?\d+(\.\d+)?(e-?\d{1,3})?$/i.test(typed) && Number.isFinite(Number(typed))
    ? yes(Number(typed))
    : no(`"${typed}" is not a number`);

/** A whole number that a computer holds exactly. */
export const whole: Cell<number> = (typed) =>
  /^-?\d+$/.test(typed) && Number.isSafeInteger(Number(typed))
    ? yes(Number(typed))
    : no(`"${typed}" is not a whole number`);

/** A day such as 2026-03-31. */
export const day: Cell<LocalDate> = (typed) =>
  isLocalDate(typed) ? yes(typed) : no(`"${typed}" is not a day such as 2026-03-31`);

/** `true` or `false`. */
export const flag: Cell<boolean> = (typed) =>
  typed === 'true' || typed === 'false' ? yes(typed === 'true') : no(`"${typed}" is neither true nor false`);

/** One of a known set of codes. */
export function oneOf<const T extends string>(codes: readonly T[]): Cell<T> {
  return (typed) => {
    const found = codes.find((code) => code === typed);
    return found ? yes(found) : no(`"${typed}" is none of ${codes.join(', ')}`);
  };
}

/** The same cell, or null when it is blank. */
export function optional<T>(cell: Cell<T>): Cell<T | null> {
  return (typed) => (typed.trim() ? cell(typed) : yes(null));
}

/** A JSON object. */
export const json: Cell<Record<string, unknown>> = (typed) => {
  try {
    const value: unknown = JSON.parse(typed);
    if (value && typeof value === 'object' && !Array.isArray(value)) return yes({ ...value });
  } catch {
    // Falls through to the one message below.
  }
  return no(`"${typed}" is not a JSON object`);
};
