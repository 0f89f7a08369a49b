import { addDays, dayOfWeek, localDate, partsOf } from './local-date.ts';
import type { LocalDate } from './local-date.ts';

/** The three areas with bank holidays of their own. */
export type Nation = 'england-and-wales' | 'scotland' | 'northern-ireland';

/**
 * The bank holidays of a year by the standing rules: the Banking and Financial Dealings Act 1971, the yearly
 * proclamations that go with it (New Year, early May, substitute days) and, for Scotland, the St Andrew's Day Bank
 * Holiday (Scotland) Act 2007. One-off holidays and moved days are not rules: `bank-holidays.ts` has them.
 */
export function bankHolidaysByRule(year: number, nation: Nation): LocalDate[] {
  const easter = easterSunday(year);
  const scotland = nation === 'scotland';
  const taken: LocalDate[] = [
    addDays(easter, -2),
    ...(scotland ? [] : [addDays(easter, 1)]),
    firstMonday(year, 5),
    lastMonday(year, 5),
    scotland ? firstMonday(year, 8) : lastMonday(year, 8),
  ];
  const fixed = [localDate(year, 1, 1)];
  if (scotland) fixed.push(localDate(year, 1, 2), localDate(year, 11, 30));
  if (nation === 'northern-ireland') fixed.push(localDate(year, 3, 17), localDate(year, 7, 12));
  fixed.push(localDate(year, 12, 25), localDate(year, 12, 26));

  // Days that fall on a weekday stand; then each that does not moves to the next free weekday.
  for (const date of fixed) if (!isWeekend(date)) taken.push(date);
  for (const date of fixed) if (isWeekend(date)) taken.push(nextFreeWeekday(date, taken));
  return taken.sort();
}

/** Easter Sunday of a Gregorian year, by the anonymous (Meeus/Jones/Butcher) computus. */
export function easterSunday(year: number): LocalDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const monthAndDay = h + l - 7 * m + 114;
  return localDate(year, Math.floor(monthAndDay / 31), (monthAndDay % 31) + 1);
}

function isWeekend(date: LocalDate): boolean {
  const weekday = dayOfWeek(date);
  return weekday === 0 || weekday === 6;
}

function nextFreeWeekday(date: LocalDate, taken: readonly LocalDate[]): LocalDate {
  let day = date;
  while (isWeekend(day) || taken.includes(day)) day = addDays(day, 1);
  return day;
}

function firstMonday(year: number, month: number): LocalDate {
  const first = localDate(year, month, 1);
  return addDays(first, (8 - dayOfWeek(first)) % 7);
}

function lastMonday(year: number, month: number): LocalDate {
  const last = localDate(year, month + 1, 0);
  const { day } = partsOf(last);
  return localDate(year, month, day - ((dayOfWeek(last) + 6) % 7));
}
