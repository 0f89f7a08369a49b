import { localDate, partsOf } from './local-date.ts';
import type { LocalDate } from './local-date.ts';

/** Every frequency at which a measure is reported. */
export const FREQUENCIES = [
  'monthly',
  'quarterly',
  'quarterly_financial',
  'half_yearly',
  'annual',
  'financial_year',
  'academic_year',
  'rolling_year',
  'rolling_3_years',
] as const;

/**
 * How often a measure is reported, and of what shape each period is (docs/domain.md section 4). The financial year runs
 * from 1 April, the academic year from 1 September. A half year is half a financial year. A rolling year is twelve
 * months published every quarter; rolling three years are three calendar years published every year.
 */
export type Frequency = (typeof FREQUENCIES)[number];

/** A stretch of time that one figure describes. Both ends are inside the period. */
export interface Period {
  readonly frequency: Frequency;
  readonly start: LocalDate;
  readonly end: LocalDate;
}

interface Shape {
  /** Length of one period in months. */
  readonly months: number;
  /** Months from the start of one period to the start of the next. */
  readonly step: number;
  /** A month (1 to 12) in which a period can start; the others follow by `step`. */
  readonly anchor: number;
}

const SHAPES: Readonly<Record<Frequency, Shape>> = {
  monthly: { months: 1, step: 1, anchor: 1 },
  quarterly: { months: 3, step: 3, anchor: 1 },
  quarterly_financial: { months: 3, step: 3, anchor: 4 },
  half_yearly: { months: 6, step: 6, anchor: 4 },
  annual: { months: 12, step: 12, anchor: 1 },
  financial_year: { months: 12, step: 12, anchor: 4 },
  academic_year: { months: 12, step: 12, anchor: 9 },
  rolling_year: { months: 12, step: 3, anchor: 1 },
  rolling_3_years: { months: 36, step: 12, anchor: 1 },
};

/** Months in one period of a frequency. */
export function monthsIn(frequency: Frequency): number {
  return SHAPES[frequency].months;
}

/** How many periods of a frequency are published in a year. */
export function periodsInYear(frequency: Frequency): number {
  return 12 / SHAPES[frequency].step;
}

/** The period of a frequency that starts on the first day of a month (1 to 12). */
export function periodStarting(frequency: Frequency, year: number, month: number): Period {
  const end = localDate(year, month + SHAPES[frequency].months, 0);
  return { frequency, start: localDate(year, month, 1), end };
}

/** Whether a period of this frequency can start in this month (1 to 12). */
export function canStartIn(frequency: Frequency, month: number): boolean {
  const { step, anchor } = SHAPES[frequency];
  return (month - anchor + 12) % Math.min(step, 12) === 0;
}

/**
 * The period of a frequency that holds a date. Rolling periods overlap, so several hold it: the answer is the one
 * whose last quarter (rolling year) or last calendar year (rolling three years) holds the date.
 */
export function periodContaining(frequency: Frequency, date: LocalDate): Period {
  const { months, step, anchor } = SHAPES[frequency];
  const { year, month } = partsOf(date);
  const intoStep = (month - anchor + 12) % step;
  return periodStarting(frequency, year, month - intoStep - (months - step));
}

/** The period published after this one. */
export function nextPeriod(period: Period): Period {
  return shifted(period, SHAPES[period.frequency].step);
}

/** The period published before this one. */
export function previousPeriod(period: Period): Period {
  return shifted(period, -SHAPES[period.frequency].step);
}

/** The same period twelve months earlier. */
export function samePeriodLastYear(period: Period): Period {
  return shifted(period, -12);
}

/**
 * Every period after `from` up to and including `to`, in order; empty when `to` is not later.
 *
 * @throws RangeError when the two periods are of different frequencies.
 */
export function periodsBetween(from: Period, to: Period): Period[] {
  if (from.frequency !== to.frequency) throw new RangeError('periodsBetween needs one frequency');
  const periods: Period[] = [];
  for (let p = nextPeriod(from); p.end <= to.end; p = nextPeriod(p)) periods.push(p);
  return periods;
}

/** Orders periods by when they end, then by when they start. */
export function comparePeriods(a: Period, b: Period): number {
  if (a.end !== b.end) return a.end < b.end ? -1 : 1;
  return a.start < b.start ? -1 : a.start > b.start ? 1 : 0;
}

/** Whether two periods are the same stretch of time at the same frequency. */
export function samePeriod(a: Period, b: Period): boolean {
  return a.frequency === b.frequency && a.start === b.start && a.end === b.end;
}

function shifted(period: Period, months: number): Period {
  const { year, month } = partsOf(period.start);
  return periodStarting(period.frequency, year, month + months);
}
