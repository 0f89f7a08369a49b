import { returnsDue } from '#domain/indicator/returns';
import { partsOf } from '#kernel/local-date';
import type { LocalDate } from '#kernel/local-date';
import { canStartIn, periodStarting } from '#kernel/period';
import type { Frequency, Period } from '#kernel/period';
import { lagDaysOf } from './reporting-lag.ts';
import type { FoundDraft, FoundMeasure } from './returns.sql.ts';

/** One period asked for, and how many later ones of the same measure stand behind it. */
export interface OwedPeriod {
  readonly period: Period;
  readonly laterPeriods: number;
}

/**
 * What is asked of one measure on a day: each draft, since every one waits for a signature, and of the periods owed
 * that nobody has begun only the oldest, which stands for those after it.
 */
export function owedPeriods(
  drafts: readonly FoundDraft[],
  measure: FoundMeasure,
  today: LocalDate,
): OwedPeriod[] {
  const { frequency, starts } = measure;
  const last = starts.at(-1);
  const lastPeriod = last === undefined ? null : periodAt(frequency, last);
  const drafted = drafts
    .filter((draft) => draft.indicator_id === measure.id)
    .flatMap((draft) => periodAt(frequency, draft.period_start) ?? [])
    .map((period) => ({ period, laterPeriods: 0 }));
  const notBegun = returnsDue(frequency, lastPeriod, today, lagDaysOf(measure))
    .map(({ period }) => period)
    .filter(({ start }) => !drafted.some(({ period }) => period.start === start));
  const [oldest, ...later] = notBegun;
  return oldest ? [...drafted, { period: oldest, laterPeriods: later.length }] : drafted;
}

/** The period of a frequency that starts on a day, or null when none does. */
export function periodAt(frequency: Frequency, start: LocalDate): Period | null {
  const { year, month, day } = partsOf(start);
  return day === 1 && canStartIn(frequency, month) ? periodStarting(frequency, year, month) : null;
}
