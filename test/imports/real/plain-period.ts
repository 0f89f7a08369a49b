import type { Frequency } from '#kernel/period';

/** The first day of a period and the first one after it, and how often a measure with such periods is reported. */
interface PlainPeriod {
  frequency: Frequency;
  start: string;
  end: string;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const month = (name = ''): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** From the first day of a month (1 to 12) on, so many months. */
function span(frequency: Frequency, year: number, first: number, months: number): PlainPeriod {
  const day = (at: number): string => new Date(Date.UTC(year, at, 1)).toISOString();
  const last = new Date(Date.parse(day(first - 1 + months)) - 86_400_000).toISOString();
  return { frequency, start: day(first - 1).slice(0, 10), end: last.slice(0, 10) };
}

type Reading = (found: string[]) => PlainPeriod | null;
const year = (text = ''): number => Number(text);
/** Whether "2013" and "14" are years one after the other; how many lie between. */
const apart = (from = '', to = ''): number => (Number(to) - (Number(from) % 100) + 100) % 100;

/** Spellings of publishers, each with how it is read; what fits none is no period that a measure here has. */
const SPELLINGS: readonly (readonly [RegExp, Reading])[] = [
  [/^(\d{4})$/, ([, y]) => span('annual', year(y), 1, 12)],
  [/^(\d{4})[/-](\d\d)$/, ([, y, z]) => (apart(y, z) === 1 ? span('financial_year', year(y), 4, 12) : null)],
  [/^(\d{4}) - (\d\d)$/, ([, y, z]) => (apart(y, z) === 2 ? span('rolling_3_years', year(y), 1, 36) : null)],
  [/^Q(\d) (\d{4})$/, ([, q, y]) => span('quarterly', year(y), Number(q) * 3 - 2, 3)],
  [
    /^(\d{4})[/-](\d\d)[; ]Q(\d)$/,
    ([, y, , q]) => span('quarterly_financial', year(y), Number(q) * 3 + 1, 3),
  ],
  [/^([A-Z][a-z]+) (\d{4})$/, ([, m, y]) => (month(m) ? span('monthly', year(y), month(m), 1) : null)],
  [
    /^([A-Z][a-z]{2}) (\d{4})-([A-Z][a-z]{2}) (\d{4})$/,
    ([, m, y, n, z]) => {
      const months = (year(z) - year(y)) * 12 + month(n) - month(m) + 1;
      return month(m) && month(n) && months === 12 ? span('rolling_year', year(y), month(m), 12) : null;
    },
  ],
];
/** A day, or a month in digits, which stands for the month or the quarter that holds it. */
const DAY = /^(\d{4})-(\d\d)(-\d\d)?$/;

/** Whether a cell is a day or a month for sure: "2010-11" may be two years, and "2007-11" five. */
function isDay(cell: string): boolean {
  const [found, y, m, day] = DAY.exec(cell) ?? [];
  return found !== undefined && Number(m) <= 12 && (day !== undefined || apart(y, m) > 5);
}

/** Reads the periods of one series together, since only together do they say how often it is reported. */
export class PlainPeriods {
  readonly frequency: Frequency;

  /** @param cells as the file has them, each as often as there */
  constructor(cells: readonly string[]) {
    const days = cells.filter(isDay);
    const counted = new Map<Frequency, number>();
    for (const cell of cells) {
      const frequency = spelt(cell)?.frequency;
      if (frequency) counted.set(frequency, (counted.get(frequency) ?? 0) + 1);
    }
    const [most] = [...counted].toSorted((a, b) => b[1] - a[1]);
    const months = new Set(days.map((cell) => Number(cell.slice(5, 7)) % 3));
    const areDays = days.length * 2 > cells.length;
    this.frequency = !areDays ? (most?.[0] ?? 'annual') : months.size === 1 ? 'quarterly' : 'monthly';
  }

  /** What a cell says in this series, or null when it is none of its periods. */
  read(cell: string): Pick<PlainPeriod, 'start' | 'end'> | null {
    const [, y, m] = DAY.exec(cell) ?? [];
    if (this.frequency === 'monthly' && m && Number(m) <= 12) return span('monthly', year(y), Number(m), 1);
    if (this.frequency === 'quarterly' && m && Number(m) <= 12)
      return span('quarterly', year(y), Math.ceil(Number(m) / 3) * 3 - 2, 3);
    const read = spelt(cell);
    return read?.frequency === this.frequency ? read : null;
  }
}

function spelt(cell: string): PlainPeriod | null {
  for (const [spelling, reading] of SPELLINGS) {
    const found = spelling.exec(cell);
    if (found) return reading([...found]);
  }
  return null;
}
