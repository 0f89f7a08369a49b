import { owedStages } from '#domain/reporting/return-words';
import type { ReturnStage } from '#domain/reporting/return-words';
import { partsOf } from '#kernel/local-date';
import type { LocalDate } from '#kernel/local-date';
import { canStartIn, periodStarting } from '#kernel/period';
import type { Frequency, Period } from '#kernel/period';

/** A return asked of somebody, and how many later ones of the same measure stand behind it. */
export interface Asked<C> {
  readonly card: C;
  readonly laterPeriods: number;
}

/**
 * What is asked of one measure: each return that somebody has begun or that was sent back, and of those nobody has
 * begun only the oldest, which stands for those after it.
 *
 * @param cards the returns of the measure, in any order; those that ask nothing are passed over
 */
export function askedReturns<C extends { stage: ReturnStage; period_start: LocalDate }>(
  cards: readonly C[],
): Asked<C>[] {
  const owed = cards.filter(({ stage }) => owedStages.includes(stage));
  const begun = owed.filter(({ stage }) => stage !== 'due').map((card) => ({ card, laterPeriods: 0 }));
  const [oldest, ...later] = owed
    .filter(({ stage }) => stage === 'due')
    .toSorted((a, b) => (a.period_start < b.period_start ? -1 : 1));
  return oldest ? [...begun, { card: oldest, laterPeriods: later.length }] : begun;
}

/** The period of a frequency that starts on a day, or null when none does. */
export function periodAt(frequency: Frequency, start: LocalDate): Period | null {
  const { year, month, day } = partsOf(start);
  return day === 1 && canStartIn(frequency, month) ? periodStarting(frequency, year, month) : null;
}
