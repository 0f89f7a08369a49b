const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The first and last day of a period that the source names in one of its spellings, for the frequency that the
 * measure declares. Throws on a spelling that does not fit the frequency, so that nothing is guessed.
 * @returns {{ start: string, end: string }} ISO days, the end included
 */
export function typedPeriod(label, frequency) {
  const period = readers[frequency]?.(label);
  if (!period) throw new Error(`The period "${label}" cannot be read as ${frequency}.`);
  return period;
}

/** The day the source's figures were taken from it. */
const TAKEN = '2026-05-13';

/**
 * Days from a period's end until its source has the figure, as far as the data can tell: from the last period it has
 * to the end of the first whole month on which the data could have had no later one.
 * @param {string[]} ends the last days of a measure's periods
 */
export function lagDays(ends) {
  const last = ends.toSorted().at(-1);
  const [year, month] = last.split('-');
  for (let later = 1; ; later += 1) {
    const { end } = months(year, Number(month) - 1 + later, 1);
    if (end >= TAKEN) return Math.round((Date.parse(end) - Date.parse(last)) / 86_400_000);
  }
}

const readers = {
  annual: (label) => match(label, /^(\d{4})$/, ([year]) => months(year, 0, 12)),
  financial_year: (label) => yearPair(label, (year) => months(year, 3, 12)),
  academic_year: (label) => yearPair(label, (year) => months(year, 8, 12)),
  quarterly: (label) =>
    match(label, /^Q([1-4]) (\d{4})$/, ([quarter, year]) => months(year, (quarter - 1) * 3, 3)) ??
    match(label, /^(\d{4})-(\d{2})(?:-\d{2})?$/, ([year, month]) =>
      months(year, Math.floor((month - 1) / 3) * 3, 3),
    ),
  quarterly_financial: (label) =>
    match(label, /^(\d{4})\/\d{2} Q([1-4])$/, ([year, quarter]) => months(year, quarter * 3, 3)),
  monthly: (label) =>
    match(label, /^(\d{4})-(\d{2})-01$/, ([year, month]) => months(year, month - 1, 1)) ??
    match(label, /^([A-Z][a-z]+) (\d{4})$/, ([name, year]) => months(year, monthNumber(name), 1)),
  rolling_year: (label) =>
    match(label, /^([A-Z][a-z]{2}) (\d{4})-[A-Z][a-z]{2} \d{4}$/, ([name, year]) =>
      months(year, monthNumber(name), 12),
    ) ?? match(label, /^(\d{4})-(\d{2})-(?:30|31)$/, ([year, month]) => months(year, month - 12, 12)),
  rolling_3_years: (label) => match(label, /^(\d{4}) - \d{2}$/, ([year]) => months(year, 0, 36)),
};

/** "2013/14": two years that follow each other. */
function yearPair(label, build) {
  return match(label, /^(\d{4})\/(\d{2})$/, ([year, next]) =>
    (Number(year) + 1) % 100 === Number(next) ? build(year) : undefined,
  );
}

function match(label, pattern, build) {
  const found = pattern.exec(label);
  return found ? build(found.slice(1)) : undefined;
}

function monthNumber(name) {
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  if (month < 0) throw new Error(`"${name}" is not a month.`);
  return month;
}

/** `count` whole months from month number `first` (0 is January, below 0 reaches into the year before). */
function months(year, first, count) {
  const day = (month, date) => new Date(Date.UTC(Number(year), month, date)).toISOString().slice(0, 10);
  return { start: day(first, 1), end: day(first + count, 0) };
}
