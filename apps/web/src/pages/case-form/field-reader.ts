import { parseFte, parsePounds } from '#kernel/money';
import type { FteHundredths, Pence } from '#kernel/money';
import { parseFigure } from '#kernel/number-format';
import { readDate } from './date-field.ts';
import type { TypedDate } from './date-field.ts';
import type { FieldProblem } from '../../shell/forms/refusal.ts';

/**
 * Reads typed fields one by one and gathers what is wrong, so that a person sees every problem at once. A field that
 * is blank reads as null; it becomes a problem only when a sentence for a blank one is given.
 */
export class FieldReader {
  readonly problems: FieldProblem[] = [];

  /** Notes a problem with a field. */
  refuse(field: string, message: string): null {
    this.problems.push({ field, message });
    return null;
  }

  /** A text; `whenBlank` says what to do when nothing was typed. */
  text(field: string, typed: string, whenBlank?: string): string | null {
    if (typed !== '') return typed;
    return whenBlank === undefined ? null : this.refuse(field, whenBlank);
  }

  /** A date as an ISO day. The problem's field is the box to mend: `due.month`. */
  date(field: string, typed: TypedDate, what: string, whenBlank?: string): string | null {
    const read = readDate(typed, what);
    if (!read.ok) return this.refuse(`${field}.${read.part}`, read.message);
    if (read.date === null && whenBlank !== undefined) return this.refuse(`${field}.day`, whenBlank);
    return read.date;
  }

  /** A figure as people write it ("38.3", "1,204"). */
  figure(field: string, typed: string, whenBlank?: string): number | null {
    const read = parseFigure(typed);
    if (!read.ok) return this.refuse(field, withoutStop(read.error.message));
    if (read.value === null && whenBlank !== undefined) return this.refuse(field, whenBlank);
    return read.value;
  }

  /** An amount typed in pounds ("12,500", "£1,250.50"), as pence; it must be more than nothing. */
  pounds(field: string, typed: string, whenBlank?: string): Pence | null {
    if (typed === '') return whenBlank === undefined ? null : this.refuse(field, whenBlank);
    const read = parsePounds(typed);
    if (!read.ok) return this.refuse(field, withoutStop(read.error.message));
    if (read.value === 0) return this.refuse(field, 'Enter an amount above £0');
    return read.value;
  }

  /** Staff typed in full-time posts ("1.5"), as hundredths of one; it must be more than none. */
  posts(field: string, typed: string, whenBlank?: string): FteHundredths | null {
    if (typed === '') return whenBlank === undefined ? null : this.refuse(field, whenBlank);
    const read = parseFte(typed);
    if (!read.ok) return this.refuse(field, withoutStop(read.error.message));
    if (read.value === 0) return this.refuse(field, 'Enter a number of posts above 0');
    return read.value;
  }

  /** A whole number between two bounds. */
  whole(
    field: string,
    typed: string,
    bounds: { least: number; most: number },
    whenBlank?: string,
  ): number | null {
    if (typed === '') return whenBlank === undefined ? null : this.refuse(field, whenBlank);
    const value = /^\d{1,6}$/.test(typed) ? Number(typed) : Number.NaN;
    if (!(value >= bounds.least && value <= bounds.most)) {
      return this.refuse(field, `Enter a whole number from ${bounds.least} to ${bounds.most}`);
    }
    return value;
  }
}

/** Messages beside a field carry no full stop, after the GOV.UK style. */
function withoutStop(message: string): string {
  return message.replace(/\.$/, '');
}
