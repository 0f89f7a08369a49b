import { isLocalDate } from '#kernel/local-date';
import { textOf } from '../../shell/forms/form-values.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';

/** A date as typed into three boxes; kept as text so that a wrong one comes back as it was. */
export interface TypedDate {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** The outcome of reading a typed date: an ISO day, nothing typed (null), or what to do about it. */
export type ReadDate =
  | { readonly ok: true; readonly date: string | null }
  | { readonly ok: false; readonly message: string; readonly part: 'day' | 'month' | 'year' };

/** No date typed. */
export const BLANK_DATE: TypedDate = { day: '', month: '', year: '' };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The three boxes of a date field, posted as `name.day`, `name.month` and `name.year`. */
export function typedDateOf(body: FormBody, name: string): TypedDate {
  return {
    day: textOf(body, `${name}.day`),
    month: textOf(body, `${name}.month`),
    year: textOf(body, `${name}.year`),
  };
}

/** An ISO day as the three boxes show it; null or "" gives empty boxes. */
export function typedDate(iso: string | null | undefined): TypedDate {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '');
  if (!match) return BLANK_DATE;
  return { day: String(Number(match[3])), month: String(Number(match[2])), year: match[1] ?? '' };
}

/**
 * Reads a typed date after the GOV.UK Design System's rules for dates: says which part is missing, or that the date
 * does not exist. Months may be written in letters ("March", "mar"). `what` names the field at the start of a
 * sentence ("Start date").
 */
export function readDate(typed: TypedDate, what: string): ReadDate {
  const missing = (['day', 'month', 'year'] as const).filter((part) => typed[part] === '');
  const first = missing[0];
  if (missing.length === 3) return { ok: true, date: null };
  if (first) return { ok: false, part: first, message: `${what} must include a ${missing.join(' and ')}` };
  if (!/^\d{4}$/.test(typed.year)) {
    return { ok: false, part: 'year', message: `${what}: the year must have four digits, for example 2027` };
  }
  const month = monthNumber(typed.month);
  const iso = `${typed.year}-${two(month)}-${two(/^\d{1,2}$/.test(typed.day) ? Number(typed.day) : 0)}`;
  if (!isLocalDate(iso)) return { ok: false, part: 'day', message: `${what} must be a real date` };
  return { ok: true, date: iso };
}

function monthNumber(text: string): number {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  return text.length < 3 ? 0 : MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

const DATE_FIELD =
  /(^|\.)(starts|ends|due|date|backOnTrack|reviewDate|implementBy|meetingOn|movesFrom|adoptedOn|reviewOn|decidedOn|lastDay)$/;

/** Points problems with a date as a whole ("actions.0.due") at its first box, where the error's link should land. */
export function dateFieldsToBoxes(refusal: Refusal): Refusal {
  if (refusal.__typename !== 'Invalid') return refusal;
  const fields = refusal.fields.map((problem) =>
    DATE_FIELD.test(problem.field) ? { ...problem, field: `${problem.field}.day` } : problem,
  );
  return { ...refusal, fields };
}
