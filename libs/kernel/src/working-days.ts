import { bankHolidaysOf, isBankHoliday } from './bank-holidays.ts';
import type { Nation } from './bank-holidays.ts';
import { addDays, dayOfWeek, daysBetween, londonDateOf, londonMidnight, partsOf } from './local-date.ts';
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
  const [first, end] = [firstWholeDay(a), londonDateOf(b)];
  return first < end ? weekdaysIn(first, end) - bankHolidaysIn(first, end, nation) : 0;
}

/**
 * The latest moment from which `n` whole working days have passed by `now`: the midnight that began the n-th working day
 * before today. "Open for 20 working days or more" is "opened by then".
 *
 * @throws RangeError when `n` is below one or not whole.
 */
export function workingDaysBack(now: Date, n: number, nation: Nation): Date {
  if (!Number.isInteger(n) || n < 1) throw new RangeError('workingDaysBack needs a whole number from one');
  let day = londonDateOf(now);
  for (let counted = 0; counted < n;) {
    day = addDays(day, -1);
    if (isWorkingDay(day, nation)) counted += 1;
  }
  return londonMidnight(day);
}

/** Mondays to Fridays from a day to the day before another; by arithmetic, since boards reckon this for every row. */
function weekdaysIn(first: LocalDate, end: LocalDate): number {
  const days = daysBetween(first, end);
  let count = Math.floor(days / 7) * 5;
  for (let at = 0, weekday = dayOfWeek(first); at < days % 7; at += 1, weekday = (weekday + 1) % 7) {
    if (weekday !== 0 && weekday !== 6) count += 1;
  }
  return count;
}

function bankHolidaysIn(first: LocalDate, end: LocalDate, nation: Nation): number {
  let count = 0;
  for (let year = partsOf(first).year; year <= partsOf(end).year; year += 1) {
    for (const day of bankHolidaysOf(year, nation)) {
      if (day >= first && day < end && ![0, 6].includes(dayOfWeek(day))) count += 1;
    }
  }
  return count;
}

/** The first day of which no part has passed: the moment's own day only when it is exactly midnight in London. */
function firstWholeDay(moment: Date): LocalDate {
  const day = londonDateOf(moment);
  return londonMidnight(day).getTime() === moment.getTime() ? day : addDays(day, 1);
}
