import type { LocalDate } from '#kernel/local-date';
import type { Period } from '#kernel/period';
import { assess } from './assess.ts';
import type { AssessInput } from './assess.ts';
import type { ExceptionFinding } from './exception.ts';
import { regularSeries } from './series.ts';

/** What was exceptional about one period, by the criteria in force on the day its figure was judged. */
export interface Flag {
  readonly period: Period;
  readonly judgedOn: LocalDate;
  readonly finding: ExceptionFinding;
}

/**
 * Every flag of the last periods as a report of its time gives it again: each period is judged with nothing after it, on
 * its own day, by the version of the criteria in force then, whatever was adopted since (docs/mission.md row 62). Other
 * areas' figures are not asked: only those of today are known.
 *
 * @param judgedOn the day on which a period's figure was to be judged
 */
export function flagsOverTime(
  input: Omit<AssessInput, 'asOf' | 'overdueSince' | 'comparatorMedian'>,
  { asOf, last, judgedOn }: { asOf: LocalDate; last: number; judgedOn: (period: Period) => LocalDate },
): Flag[] {
  const periods = regularSeries(input.series, input.facts.frequency, asOf).map(({ period }) => period);
  return periods.slice(-last).flatMap((period) => {
    const due = judgedOn(period);
    const day = due < asOf ? due : asOf;
    const series = input.series.filter((point) => point.period.end <= period.end);
    const { exception } = assess({ ...input, series, asOf: day });
    return exception ? [{ period, judgedOn: day, finding: exception }] : [];
  });
}
