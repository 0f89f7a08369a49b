import { isLocalDate, londonDateOf, partsOf, addDays, localDate, type LocalDate } from '#kernel/local-date';

/** First and last day of what a report covers. */
export interface ReportPeriod {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The half of the municipal year (April to September, October to March) that a day is in. */
export function halfYearOf(day: LocalDate): ReportPeriod {
  const { year, month } = partsOf(day);
  if (month >= 4 && month <= 9) return { from: localDate(year, 4, 1), to: localDate(year, 9, 30) };
  const first = month >= 10 ? year : year - 1;
  return { from: localDate(first, 10, 1), to: localDate(first + 1, 3, 31) };
}

/** The last halves to choose from, the present one first. */
export function recentHalves(now: Date, count = 6): ReportPeriod[] {
  const halves = [halfYearOf(londonDateOf(now))];
  while (halves.length < count) halves.push(halfYearOf(addDays(halves.at(-1)?.from ?? '', -1)));
  return halves;
}

/** The period of an address (`from=…&to=…`); the present half year where it names none. */
export function periodFromQuery(query: Readonly<Record<string, unknown>>, now: Date): ReportPeriod {
  const { from, to } = query;
  const given = typeof from === 'string' && typeof to === 'string' && isLocalDate(from) && isLocalDate(to);
  return given && from <= to ? { from, to } : halfYearOf(londonDateOf(now));
}
