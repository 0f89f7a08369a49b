import { partsOf } from './local-date.ts';
import type { LocalDate } from './local-date.ts';
import type { Period } from './period.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * A period as people write it: "March 2026", "January to March 2026", "2025/26 Q3" (financial quarter),
 * "April to September 2025" (half year), "2025", "2025/26" (financial year), "academic year 2025/26",
 * "April 2022 to March 2023" (rolling year), "2015 to 2017" (three years). `parsePeriodLabel` reads each one back.
 */
export function periodLabel(period: Period): string {
  const start = partsOf(period.start);
  const end = partsOf(period.end);
  switch (period.frequency) {
    case 'monthly':
      return `${monthName(period.start)} ${start.year}`;
    case 'quarterly':
    case 'half_yearly':
      return start.year === end.year
        ? `${monthName(period.start)} to ${monthName(period.end)} ${end.year}`
        : monthSpan(period);
    case 'quarterly_financial': {
      const quarter = Math.floor(((start.month + 8) % 12) / 3) + 1;
      return `${splitYear(quarter === 4 ? start.year - 1 : start.year)} Q${quarter}`;
    }
    case 'annual':
      return String(start.year);
    case 'financial_year':
      return splitYear(start.year);
    case 'academic_year':
      return `academic year ${splitYear(start.year)}`;
    case 'rolling_year':
      return monthSpan(period);
    case 'rolling_3_years':
      return `${start.year} to ${end.year}`;
  }
}

/** Full English name of a date's month. */
export function monthName(date: LocalDate): string {
  return MONTHS[partsOf(date).month - 1] ?? '';
}

/** Month number (1 to 12) of a full or shortened English name ("Sept", "nov"), or null. */
export function monthNumber(name: string): number | null {
  const wanted = name.toLowerCase();
  if (wanted.length < 3) return null;
  const index = MONTHS.findIndex((month) => month.toLowerCase().startsWith(wanted));
  return index < 0 ? null : index + 1;
}

function splitYear(year: number): string {
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}

function monthSpan(period: Period): string {
  const [from, to] = [period.start, period.end];
  return `${monthName(from)} ${partsOf(from).year} to ${monthName(to)} ${partsOf(to).year}`;
}
