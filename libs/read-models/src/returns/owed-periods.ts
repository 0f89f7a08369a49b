import { reportingLag } from '#domain/indicator/reporting-lag';
import { returnsDue } from '#domain/indicator/returns';
import { partsOf } from '#kernel/local-date';
import type { LocalDate } from '#kernel/local-date';
import { canStartIn, periodStarting } from '#kernel/period';
import type { Frequency, Period } from '#kernel/period';

/** One period asked for, and how many later ones of the same measure stand behind it. */
export interface OwedPeriod {
  readonly period: Period;
  readonly laterPeriods: number;
}

/** What it takes of a measure to know which of its periods are owed. */
export interface OwingMeasure {
  readonly frequency: Frequency;
  readonly reporting_lag_days: number | null;
}

/**
 * What is asked of one measure on a day: each draft, since every one waits for a signature, and of the periods owed
 * that nobody has begun only the oldest, which stands for those after it.
 *
 * @param last first day of the newest period that has a figure; null while none has
 * @param drafts first days of the periods that are drafted
 */
export function owedPeriods(
  measure: OwingMeasure,
  last: LocalDate | null,
  drafts: readonly LocalDate[],
  today: LocalDate,
): OwedPeriod[] {
  const { frequency } = measure;
  const lastPeriod = last === null ? null : periodAt(frequency, last);
  const drafted = drafts
    .flatMap((start) => periodAt(frequency, start) ?? [])
    .map((period) => ({ period, laterPeriods: 0 }));
  const [oldest, ...later] = returnsDue(
    frequency,
    lastPeriod,
    today,
    reportingLag(frequency, measure.reporting_lag_days),
  )
    .map(({ period }) => period)
    .filter(({ start }) => !drafts.includes(start));
  return oldest ? [...drafted, { period: oldest, laterPeriods: later.length }] : drafted;
}

/** The period of a frequency that starts on a day, or null when none does. */
export function periodAt(frequency: Frequency, start: LocalDate): Period | null {
  const { year, month, day } = partsOf(start);
  return day === 1 && canStartIn(frequency, month) ? periodStarting(frequency, year, month) : null;
}
