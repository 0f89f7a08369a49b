import { addDays } from '#kernel/local-date';
import type { LocalDate } from '#kernel/local-date';
import { nextPeriod, periodContaining, previousPeriod } from '#kernel/period';
import type { Frequency, Period } from '#kernel/period';

/** A figure that is owed: the period is over and nothing has been signed for it. */
export interface ReturnDue {
  readonly period: Period;
  /** The last day on which it is on time. */
  readonly dueDate: LocalDate;
  readonly overdue: boolean;
}

/**
 * The returns an organisation owes on a day (docs/workflow.md section 2, `periodReturn`): every period that has ended since
 * the last one signed, oldest first, each due `lagDays` calendar days after it ends. With nothing signed yet only the
 * latest ended period is owed: history comes by import, not by reminder.
 */
export function returnsDue(
  frequency: Frequency,
  lastSignedPeriod: Period | null,
  today: LocalDate,
  lagDays: number,
): ReturnDue[] {
  const due: ReturnDue[] = [];
  const first = lastSignedPeriod ? nextPeriod(lastSignedPeriod) : latestEnded(frequency, today);
  for (let period = first; period.end < today; period = nextPeriod(period)) {
    const dueDate = addDays(period.end, lagDays);
    due.push({ period, dueDate, overdue: dueDate < today });
  }
  return due;
}

/** The latest period of a frequency that has ended before a day. */
export function latestEnded(frequency: Frequency, today: LocalDate): Period {
  return previousPeriod(periodContaining(frequency, today));
}
