import type { Nation } from '#kernel/bank-holidays';
import { addDays, londonMidnight } from '#kernel/local-date';
import { addWorkingDays } from '#kernel/working-days';
import type { ReturnContext } from './return-context.ts';
import type { ReturnPolicy } from './return-policy.ts';

/** What a due date follows from: the return, when the wait began, and whose bank holidays count. */
export interface ReturnDelayFacts {
  context: ReturnContext;
  at: Date;
  calendar: { nation: Nation };
}

type DueDate = (facts: ReturnDelayFacts) => Date;

const workingDays =
  (days: keyof ReturnPolicy): DueDate =>
  ({ context, at, calendar }) =>
    addWorkingDays(at, context.policy[days], calendar.nation);

/** When a figure is due: as its last day ends in London. Calendar days, like the sources that figures come from. */
export const returnDueAt = ({ dueDate }: Pick<ReturnContext, 'dueDate'>): Date =>
  londonMidnight(addDays(dueDate, 1));

/** When each named wait of a return is over. */
export const returnDelays = {
  returnDue: ({ context }) => returnDueAt(context),
  returnStillDue: workingDays('lateReturnDays'),
  verificationDue: workingDays('verificationDays'),
  correctionDue: workingDays('correctionDays'),
} satisfies Record<string, DueDate>;

export type ReturnDelayName = keyof typeof returnDelays;

/** The same waits in milliseconds from the event that began them, for a machine that no host has taken over. */
export const returnWaits = Object.fromEntries(
  Object.entries(returnDelays).map(([name, due]: [string, DueDate]) => [
    name,
    ({ context }: { context: ReturnContext }) => {
      const at = new Date(context.lastAt);
      return due({ context, at, calendar: { nation: 'england-and-wales' } }).getTime() - at.getTime();
    },
  ]),
) as Record<ReturnDelayName, (args: { context: ReturnContext }) => number>;
