import { addDays, londonMidnight } from '#kernel/local-date';
import type { Nation } from '#kernel/bank-holidays';
import { addWorkingDays } from '#kernel/working-days';
import { momentOf } from '../improvement/case-clock.ts';
import type { SharingContext } from './sharing-context.ts';

type DueDate = (facts: { context: SharingContext; at: Date; calendar: { nation: Nation } }) => Date;

/** When each named wait of a sharing agreement is over. */
export const sharingDelays = {
  answerDue: ({ context, at, calendar }) =>
    addWorkingDays(at, context.policy.sharingAnswerDays, calendar.nation),
  /** The first moment of the first day. */
  startDate: ({ context }) => londonMidnight(context.starts),
  /** The end of the last day. */
  endDate: ({ context }) => londonMidnight(addDays(context.ends, 1)),
} satisfies Record<string, DueDate>;

export type SharingDelay = keyof typeof sharingDelays;

/** The same waits in milliseconds from the event that began them, for a machine that no host has taken over. */
export const sharingWaits = Object.fromEntries(
  Object.entries(sharingDelays).map(([name, due]: [string, DueDate]) => [
    name,
    ({ context, event }: { context: SharingContext; event: { type: string } }) => {
      const at = new Date(momentOf(event, context));
      return due({ context, at, calendar: { nation: 'england-and-wales' } }).getTime() - at.getTime();
    },
  ]),
) as Record<SharingDelay, (args: { context: SharingContext; event: { type: string } }) => number>;
