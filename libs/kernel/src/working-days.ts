import { isBankHoliday } from './bank-holidays.ts';
import type { Nation } from './bank-holidays.ts';
import { addDays, dayOfWeek, londonDateOf, londonMidnight } from './local-date.ts';
import type { LocalDate } from './local-date.ts';

/** Whether offices are open on a day: not a Saturday, a Sunday or a bank holiday of the nation. */
export function isWorkingDay(date: LocalDate, nation: Nation): boolean {
  const weekday = dayOfWeek(date);
  return weekday !== 0 && weekday !== 6 && !isBankHoliday(date, nation);
}

/**
 * The moment at which `n` whole working days have passed since `from`: local midnight in London at the end of the
 * n-th. A day already begun at `from` does not count, so a request made on Monday at 09:00 with two days to answer is
 * due as Wednesday ends (docs/workflow.md section 1: counted from the event's own time). Zero days gives `from` itself.
 *
 * @throws RangeError when `n` is negative or not whole.
 */
export function addWorkingDays(from: Date, n: number, nation: Nation): Date {
  if (!Number.isInteger(n) || n < 0) throw new RangeError('addWorkingDays needs a whole number from zero');
  if (n === 0) return new Date(from);
  let day = firstWholeDay(from);
  for (let counted = 0; ; day = addDays(day, 1)) {
    if (isWorkingDay(day, nation)) counted += 1;
    if (counted === n) return londonMidnight(addDays(day, 1));
  }
}

/**
 * Whole working days that lie between two moments, negative when `b` is earlier: `workingDaysBetween(now, due)` is
 * "due in N working days" (0: due today), and its negative is "overdue by N".
 */
export function workingDaysBetween(a: Date, b: Date, nation: Nation): number {
  if (b < a) return 0 - workingDaysBetween(b, a, nation);
  let count = 0;
  const end = londonDateOf(b);
  for (let day = firstWholeDay(a); day < end; day = addDays(day, 1)) {
    if (isWorkingDay(day, nation)) count += 1;
  }
  return count;
}

/** The first day of which no part has passed: the moment's own day only when it is exactly midnight in London. */
function firstWholeDay(moment: Date): LocalDate {
  const day = londonDateOf(moment);
  return londonMidnight(day).getTime() === moment.getTime() ? day : addDays(day, 1);
}
