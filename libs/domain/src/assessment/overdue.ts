import { addDays } from '#kernel/local-date';
import type { LocalDate } from '#kernel/local-date';
import { nextPeriod } from '#kernel/period';
import type { Frequency, Period } from '#kernel/period';
import { reportingLag } from '../indicator/reporting-lag.ts';
import type { RagStatus } from './rag.ts';

/** The figure that a measure waits for. */
export interface AwaitedFigure {
  readonly period: Period;
  /** The first day on which it is late: its period and its reporting lag are over. */
  readonly lateFrom: LocalDate;
}

/** A measure in use, as far as its next figure goes. */
export interface Reporting {
  readonly frequency: Frequency;
  /** Calendar days after a period's end in which its figure is on time; null for the rule of its frequency. */
  readonly lagDays: number | null;
}

/**
 * The figure awaited after the latest one that can be judged, as the returns count it (docs/workflow.md section 2,
 * `periodReturn`). Null before the first figure: history comes by import, not by reminder.
 */
export function awaitedFigure(
  latest: Period | null,
  { frequency, lagDays }: Reporting,
): AwaitedFigure | null {
  if (latest === null) return null;
  const period = nextPeriod(latest);
  return { period, lateFrom: addDays(period.end, reportingLag(frequency, lagDays) + 1) };
}

/** The status on a day: a late next figure goes before what the latest one says (docs/domain.md section 5). */
export function ragOnDay(ofLatest: RagStatus, overdueSince: LocalDate | null, today: LocalDate): RagStatus {
  return overdueSince !== null && overdueSince <= today ? 'overdue' : ofLatest;
}
