import { addDays, addMonths, londonDateOf, londonMidnight, type LocalDate } from '#kernel/local-date';
import { addWorkingDays } from '#kernel/working-days';
import type { Nation } from '#kernel/bank-holidays';
import { momentOf } from '../improvement/case-clock.ts';
import type { RecommendationContext } from './recommendation-context.ts';

interface DelayFacts {
  context: RecommendationContext;
  at: Date;
  calendar: { nation: Nation };
}

type DueDate = (facts: DelayFacts) => Date;

/**
 * The last day on which the executive answers in time: so many calendar months after the day it had the
 * recommendation (Local Government Act 2000, section 9FE: two).
 */
export function responseDueDay(at: string, months: number): LocalDate {
  return addMonths(londonDateOf(new Date(at)), months);
}

/** The moment a day has gone by, in London. */
const endOf = (day: LocalDate): Date => londonMidnight(addDays(day, 1));

/** The first wait of a step ends when it is due; each later one, a reminder's length after the last. */
const thenReminders =
  (first: DueDate): DueDate =>
  (facts) => {
    const { context, at, calendar } = facts;
    if (context.escalatedHere === 0) return first(facts);
    return addWorkingDays(at, context.policy.scrutinyReminderDays, calendar.nation);
  };

/** When each named wait of a recommendation is over. A wait never ends before it begins. */
export const recommendationDelays = {
  responseDue: thenReminders(({ context }) => endOf(context.responseDue)),
  implementationDue: thenReminders(({ context, at }) =>
    context.implementation ? endOf(context.implementation.by) : at,
  ),
  decisionDue: ({ context, at, calendar }) =>
    addWorkingDays(at, context.policy.scrutinyDecisionDays, calendar.nation),
} satisfies Record<string, DueDate>;

export type RecommendationDelay = keyof typeof recommendationDelays;

/** The same waits in milliseconds from the event that began them, for a machine that no host has taken over. */
export const recommendationWaits = Object.fromEntries(
  Object.entries(recommendationDelays).map(([name, due]: [string, DueDate]) => [
    name,
    ({ context, event }: { context: RecommendationContext; event: { type: string } }) => {
      const at = new Date(momentOf(event, context));
      return due({ context, at, calendar: { nation: 'england-and-wales' } }).getTime() - at.getTime();
    },
  ]),
) as Record<
  RecommendationDelay,
  (args: { context: RecommendationContext; event: { type: string } }) => number
>;

/**
 * The moment by which what a recommendation now waits for is due, overdue or not; null when nothing is.
 *
 * @param timer when its next timer runs out, for the steps that have no date of their own
 */
export function stepDueAt(context: RecommendationContext, timer: Date | null): Date | null {
  if (context.stage === 'awaitingResponse') return endOf(context.responseDue);
  if (context.stage === 'implementing' && context.implementation) return endOf(context.implementation.by);
  return timer;
}
