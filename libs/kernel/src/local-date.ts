/** A calendar day as people in the United Kingdom name it, in the form `2026-03-31`. Sorts as text. */
export type LocalDate = string;

const DAY_MILLIS = 86_400_000;
const HOUR_MILLIS = 3_600_000;

const londonParts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  hourCycle: 'h23',
});

/**
 * The date of a year, a month (1 to 12) and a day. What lies past an end rolls over: month 13 is January, day 32 lies in
 * the next month, and day 0 is the last of the month before.
 */
export function localDate(year: number, month: number, day: number): LocalDate {
  // Long series make many dates; those that need no rolling of days are written without a detour over moments.
  const monthIndex = year * 12 + month - (day === 0 ? 2 : 1);
  const [ownYear, ownMonth] = [Math.floor(monthIndex / 12), (monthIndex % 12) + 1];
  const lastDay = daysInMonth(ownYear, ownMonth);
  if (ownYear >= 1000 && ownYear <= 9999 && day >= 0 && day <= lastDay) {
    return `${ownYear}-${twoDigits(ownMonth)}-${twoDigits(day || lastDay)}`;
  }
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : String(value));

/** Whether a text is a day that exists, in the form `2026-03-31`. */
export function isLocalDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const millis = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(millis) && new Date(millis).toISOString().startsWith(text);
}

/** Year, month (1 to 12) and day of a date. */
export function partsOf(date: LocalDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** The date `days` later (earlier when negative). */
export function addDays(date: LocalDate, days: number): LocalDate {
  const { year, month, day } = partsOf(date);
  return localDate(year, month, day + days);
}

/** The date `months` later; a day the month does not have becomes that month's last day. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const { year, month, day } = partsOf(date);
  const lastDay = partsOf(localDate(year, month + months + 1, 0)).day;
  return localDate(year, month + months, Math.min(day, lastDay));
}

/** Negative when `a` is earlier, positive when later, zero when the same day. */
export function compareDates(a: LocalDate, b: LocalDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whole days from `a` to `b`, negative when `b` is earlier. */
export function daysBetween(a: LocalDate, b: LocalDate): number {
  return Math.round((Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / DAY_MILLIS);
}

/** Day of the week, 0 for Sunday to 6 for Saturday. */
export function dayOfWeek(date: LocalDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** The day it is in London at a moment. */
export function londonDateOf(moment: Date): LocalDate {
  const { year, month, day } = readLondon(moment);
  return `${year}-${month}-${day}`;
}

/**
 * The moment at which a day begins in London: 00:00 GMT, or 23:00 GMT the evening before in summer time. The clocks
 * change at 01:00 GMT, so a day never begins twice.
 */
export function londonMidnight(date: LocalDate): Date {
  const utcMidnight = Date.parse(`${date}T00:00:00Z`);
  const hourAtUtcMidnight = Number(readLondon(new Date(utcMidnight)).hour);
  return new Date(utcMidnight - hourAtUtcMidnight * HOUR_MILLIS);
}

type LondonHour = Readonly<Record<'year' | 'month' | 'day' | 'hour', string>>;

/** Formatting is slow and lists ask about few hours, so what was once read is kept, up to a number of hours. */
const hoursRead = new Map<number, LondonHour>();
const MOST_HOURS = 10_000;

/** What a clock in London shows. It is whole hours from UTC, so within one hour of UTC the answer is the same. */
function readLondon(moment: Date): LondonHour {
  const hour = Math.floor(moment.getTime() / HOUR_MILLIS);
  const known = hoursRead.get(hour);
  if (known) return known;
  const found = { year: '', month: '', day: '', hour: '' };
  for (const { type, value } of londonParts.formatToParts(moment)) {
    if (type === 'year' || type === 'month' || type === 'day' || type === 'hour') found[type] = value;
  }
  if (hoursRead.size >= MOST_HOURS) hoursRead.clear();
  hoursRead.set(hour, found);
  return found;
}
