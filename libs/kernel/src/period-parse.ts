import { isLocalDate, partsOf } from './local-date.ts';
import { monthNumber } from './period-label.ts';
import { canStartIn, monthsIn, periodContaining, periodStarting } from './period.ts';
import type { Frequency, Period } from './period.ts';
import { ok, refuse } from './result.ts';
import type { Refusal, Result } from './result.ts';

/** Why a period could not be read. */
export type PeriodRefusal = Refusal<
  'unreadablePeriod' | 'ambiguousPeriod' | 'needsFrequency' | 'wrongFrequency'
>;

type Read = Result<Period, PeriodRefusal>;
type Reader = (match: RegExpExecArray, hint: Frequency | undefined, text: string) => Read;

const QUARTERS: readonly (Frequency | undefined)[] = ['quarterly', 'quarterly_financial'];
const YEAR_SPANS: readonly (Frequency | undefined)[] = ['financial_year', 'academic_year', 'rolling_year'];

/**
 * Reads a period in any of the spellings public bodies use: "2013/14", "2013-14", "Q1 2022" (calendar quarter),
 * "2022/23 Q3" and "2018-19;Q1" (financial quarters), "Apr 2022-Mar 2023", "January to March 2026", "2015 - 17",
 * "March 2023", "Nov 2023", "2023-06-30", "2023-04", "2022", and every label `periodLabel` writes.
 *
 * The frequency the measure is reported at, when known, settles what the text alone cannot ("2010-11" is a month or a
 * financial year; a date stands for the month or quarter that holds it). A text that still has two readings is refused
 * rather than guessed, and so is a period that does not fit the frequency.
 */
export function parsePeriodLabel(text: string, hintFrequency?: Frequency): Read {
  const tidy = text
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  for (const [pattern, reader] of READERS) {
    const match = pattern.exec(tidy);
    if (match) return reader(match, hintFrequency, tidy);
  }
  return unreadable(tidy);
}

const READERS: readonly (readonly [RegExp, Reader])[] = [
  [/^(\d{4}-\d{2}-\d{2})$/, readDate],
  [/^(\d{4})$/, (m, hint, text) => fit(periodStarting('annual', num(m[1]), 1), hint, text)],
  [/^q([1-4])[ ,]*(\d{4})$/i, (m, hint, text) => readCalendarQuarter(num(m[2]), num(m[1]), hint, text)],
  [/^(\d{4}) ?q([1-4])$/i, (m, hint, text) => readCalendarQuarter(num(m[1]), num(m[2]), hint, text)],
  [/^(\d{4}) ?[/-] ?(\d{2}|\d{4})[ ;,]*q([1-4])$/i, readFinancialQuarter],
  [/^academic year (\d{4}) ?[/-] ?(\d{2}|\d{4})$/i, readAcademicYear],
  [/^(\d{4})( ?)\/ ?(\d{2}|\d{4})$/, readSplitYear],
  [/^(\d{4})( ?)(?:-|to) ?(\d{2}|\d{4})$/i, readDashedYear],
  [/^([a-z]{3,9})\.? (\d{4})$/i, readMonth],
  [/^([a-z]{3,9})\.? ?(?:(\d{4}) ?)?(?:-|to) ?([a-z]{3,9})\.? (\d{4})$/i, readMonthSpan],
];

function readDate([, date = '']: RegExpExecArray, hint: Frequency | undefined, text: string): Read {
  if (!isLocalDate(date)) return unreadable(text);
  if (hint) return ok(periodContaining(hint, date));
  return refuse('needsFrequency', `“${text}” is a day: say how often the measure is reported.`);
}

function readCalendarQuarter(year: number, quarter: number, hint: Frequency | undefined, text: string): Read {
  if (hint === 'quarterly_financial') {
    return refuse(
      'ambiguousPeriod',
      `“${text}” could be a calendar or a financial quarter: write it like 2025/26 Q3.`,
    );
  }
  return fit(periodStarting('quarterly', year, quarter * 3 - 2), hint, text);
}

function readFinancialQuarter(m: RegExpExecArray, hint: Frequency | undefined, text: string): Read {
  const year = num(m[1]);
  if (yearsApart(year, m[2]) !== 1) return unreadable(text);
  return fit(periodStarting('quarterly_financial', year, num(m[3]) * 3 + 1), hint, text);
}

function readAcademicYear(m: RegExpExecArray, hint: Frequency | undefined, text: string): Read {
  const year = num(m[1]);
  return yearsApart(year, m[2]) === 1
    ? fit(periodStarting('academic_year', year, 9), hint, text)
    : unreadable(text);
}

function readSplitYear(m: RegExpExecArray, hint: Frequency | undefined, text: string): Read {
  const year = num(m[1]);
  if (yearsApart(year, m[3]) !== 1) return unreadable(text);
  return fit(
    periodStarting(
      hint === 'academic_year' ? hint : 'financial_year',
      year,
      hint === 'academic_year' ? 9 : 4,
    ),
    hint,
    text,
  );
}

/** "2013-14", "2015 - 17" or "2023-04": a split year, three years or a month, whichever the numbers allow. */
function readDashedYear(m: RegExpExecArray, hint: Frequency | undefined, text: string): Read {
  const year = num(m[1]);
  const apart = yearsApart(year, m[3]);
  const asMonth = text.length === 7 && num(m[3]) >= 1 && num(m[3]) <= 12;
  const asYears = apart === 1 || apart === 2;
  const wantsMonth = hint === 'monthly' || QUARTERS.includes(hint);
  const wantsYears = YEAR_SPANS.includes(hint) || hint === 'rolling_3_years';

  if (asMonth && asYears && !wantsMonth && !wantsYears) {
    return refuse('ambiguousPeriod', `“${text}” could be a month or a span of years: write it in words.`);
  }
  if (asMonth && (wantsMonth || !asYears)) return fitMonth(year, num(m[3]), hint, text);
  if (apart === 1) return readSplitYear(m, hint, text);
  return apart === 2 ? fit(periodStarting('rolling_3_years', year, 1), hint, text) : unreadable(text);
}

function readMonth(m: RegExpExecArray, hint: Frequency | undefined, text: string): Read {
  const month = monthNumber(m[1] ?? '');
  return month === null ? unreadable(text) : fitMonth(num(m[2]), month, hint, text);
}

function readMonthSpan(m: RegExpExecArray, hint: Frequency | undefined, text: string): Read {
  const [from, to] = [monthNumber(m[1] ?? ''), monthNumber(m[3] ?? '')];
  if (from === null || to === null) return unreadable(text);
  const endYear = num(m[4]);
  const startYear = m[2] === undefined ? endYear : num(m[2]);
  const months = (endYear - startYear) * 12 + to - from + 1;
  const frequency = (
    { 3: 'quarterly', 6: 'half_yearly', 12: 'rolling_year', 36: 'rolling_3_years' } as const
  )[months];
  if (frequency === undefined || !canStartIn(frequency, from)) return unreadable(text);
  return fit(periodStarting(frequency, startYear, from), hint, text);
}

/** A month stands for itself, or for the quarter that holds it where quarters are reported (snapshot dates). */
function fitMonth(year: number, month: number, hint: Frequency | undefined, text: string): Read {
  const period = periodStarting('monthly', year, month);
  return hint && QUARTERS.includes(hint) ? ok(periodContaining(hint, period.start)) : fit(period, hint, text);
}

/** The same dates under the expected frequency, or a refusal when no period of that frequency has them. */
function fit(period: Period, hint: Frequency | undefined, text: string): Read {
  if (!hint || hint === period.frequency) return ok(period);
  const sameDates =
    monthsIn(hint) === monthsIn(period.frequency) && canStartIn(hint, partsOf(period.start).month);
  if (sameDates) return ok({ ...period, frequency: hint });
  return refuse('wrongFrequency', `“${text}” is not a period of a measure reported ${IN_WORDS[hint]}.`);
}

/** Years from a four-digit year to the next one written in two or four digits. */
function yearsApart(year: number, second = ''): number {
  return second.length === 4 ? num(second) - year : (num(second) - year + 10_000) % 100;
}

function unreadable(text: string): Read {
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return refuse(
    'unreadablePeriod',
    `“${shown}” is not a period we can read: write it like March 2026, 2025/26 or 2025/26 Q3.`,
  );
}

function num(text = ''): number {
  return Number(text);
}

const IN_WORDS: Readonly<Record<Frequency, string>> = {
  monthly: 'every month',
  quarterly: 'every quarter',
  quarterly_financial: 'every financial quarter',
  half_yearly: 'every half year',
  annual: 'by calendar year',
  financial_year: 'by financial year',
  academic_year: 'by academic year',
  rolling_year: 'over rolling years',
  rolling_3_years: 'over three years',
};
