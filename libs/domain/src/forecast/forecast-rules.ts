import type { LocalDate } from '#kernel/local-date';
import { nextPeriod, periodContaining } from '#kernel/period';
import type { Frequency, Period } from '#kernel/period';

/** What somebody expects of a period: the figure, and the range it should fall in four times out of five. */
export interface ForecastInput {
  readonly value: number;
  /** Both ends of the range or neither, in the indicator's unit. */
  readonly low: number | null;
  readonly high: number | null;
  /** What it rests on. */
  readonly basis: string;
}

/** Periods beyond the running one that may be forecast: further ahead there is little to learn from being wrong. */
const AHEAD = 3;

const TOO_LARGE = 1e15;

/**
 * Whether a period's forecast is locked: from the period's last day on, for whoever waits until it is over knows the
 * answer (docs/domain.md section 4, forecasts; the database refuses too).
 */
export function isForecastLocked(period: Pick<Period, 'end'>, today: LocalDate): boolean {
  return today >= period.end;
}

/** The periods that may be forecast on a day, soonest first: the running one until it locks, and the next ones. */
export function periodsToForecast(frequency: Frequency, today: LocalDate): Period[] {
  const running = periodContaining(frequency, today);
  const periods = [running];
  for (let ahead = 0; ahead < AHEAD; ahead += 1) periods.push(nextPeriod(periods.at(-1) ?? running));
  return periods.filter((period) => !isForecastLocked(period, today)).slice(0, AHEAD);
}

/** What is wrong with a forecast, field by field; an empty list when nothing is. */
export function forecastProblems(input: ForecastInput): { field: string; message: string }[] {
  const problems: { field: string; message: string }[] = [];
  const { value, low, high } = input;
  for (const [field, number] of Object.entries({ value, low, high })) {
    if (number !== null && !Number.isFinite(number)) problems.push({ field, message: 'Enter a number.' });
    else if (number !== null && Math.abs(number) > TOO_LARGE)
      problems.push({ field, message: 'This number is too large to be right.' });
  }
  if ((low === null) !== (high === null)) {
    const field = low === null ? 'low' : 'high';
    problems.push({ field, message: 'Give both ends of the range, or neither.' });
  }
  if (low !== null && low > value)
    problems.push({ field: 'low', message: 'The low end must not be above the figure you expect.' });
  if (high !== null && high < value)
    problems.push({ field: 'high', message: 'The high end must not be below the figure you expect.' });
  if (!input.basis.trim()) problems.push({ field: 'basis', message: 'Say what the forecast rests on.' });
  return problems;
}
