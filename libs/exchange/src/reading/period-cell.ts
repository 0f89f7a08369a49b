import { addDays, isLocalDate } from '#kernel/local-date';
import { monthNumber } from '#kernel/period-label';
import { parsePeriodLabel, type PeriodRefusal } from '#kernel/period-parse';
import type { Frequency, Period } from '#kernel/period';
import type { Result } from '#kernel/result';

/** Excel counts days from here, and takes 1900 for a leap year. */
const EXCEL_DAY_NOUGHT = '1899-12-30';
/** Serials between 1954 and 2119: below are years and small numbers, above are no days of any report. */
const SERIALS = { least: 20_000, most: 80_000 };

/**
 * A period as spreadsheets write it, in a spelling the product knows: days as 30/06/2023, "Jun-23", a day with a time,
 * Excel's serial numbers; everything else is left as it stands.
 */
export function usualSpelling(cell: string): string {
  const text = cell.replace(/\s+/g, ' ').trim();
  const serial = /^\d{5}(\.0+)?$/.test(text) ? Number(text) : Number.NaN;
  if (serial >= SERIALS.least && serial <= SERIALS.most) return addDays(EXCEL_DAY_NOUGHT, serial);
  const withTime = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/.exec(text);
  if (withTime?.[1]) return withTime[1];
  const day = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text);
  if (day) {
    const iso = `${day[3]}-${(day[2] ?? '').padStart(2, '0')}-${(day[1] ?? '').padStart(2, '0')}`;
    return isLocalDate(iso) ? iso : text;
  }
  const short = /^([a-z]{3,9})[- '\u2019](\d{2})$/i.exec(text);
  if (short && monthNumber(short[1] ?? '') !== null) return `${short[1]} 20${short[2]}`;
  return text
    .replace(/^(?:fy|financial year) ?/i, '')
    .replace(/^(?:quarter|qtr) ?/i, 'Q')
    .replace(/^(\d{4}) ?[-–] ?Q([1-4])$/i, '$1 Q$2');
}

/** Reads a cell as a period of a measure reported at this frequency, or of any where none is known. */
export function readPeriod(cell: string, frequency?: Frequency): Result<Period, PeriodRefusal> {
  return parsePeriodLabel(usualSpelling(cell), frequency);
}

/** Whether a cell is a period at all, whatever the frequency: also one that only a frequency would settle. */
export function looksLikePeriod(cell: string): boolean {
  const read = readPeriod(cell);
  return read.ok || read.error.code === 'needsFrequency' || read.error.code === 'ambiguousPeriod';
}
