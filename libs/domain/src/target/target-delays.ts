import { addDays, londonMidnight } from '#kernel/local-date';
import { addWorkingDays } from '#kernel/working-days';
import type { Nation } from '#kernel/bank-holidays';
import { momentOf } from '../improvement/case-clock.ts';
import type { TargetProposalContext } from './target-context.ts';

interface DelayFacts {
  context: TargetProposalContext;
  at: Date;
  calendar: { nation: Nation };
}

type DueDate = (facts: DelayFacts) => Date;

/** When each named wait of a proposal is over. */
export const targetDelays = {
  targetDecisionDue: ({ context, at, calendar }) =>
    addWorkingDays(at, context.policy.targetDecisionDays, calendar.nation),
  targetRevisionDue: ({ context, at, calendar }) =>
    addWorkingDays(at, context.policy.targetRevisionDays, calendar.nation),
  /** The end of the first day it was to apply to: the last on which it could be fixed. */
  targetPeriodBegins: ({ context }) => londonMidnight(addDays(context.terms.starts, 1)),
} satisfies Record<string, DueDate>;

export type TargetDelayName = keyof typeof targetDelays;

type WaitArgs = { context: TargetProposalContext; event: { type: string } };

/** The same waits in milliseconds from the event that began them, for a machine that no host has taken over. */
export const targetWaits = Object.fromEntries(
  Object.entries(targetDelays).map(([name, due]: [string, DueDate]) => [
    name,
    ({ context, event }: WaitArgs) => {
      const at = new Date(momentOf(event, context));
      return due({ context, at, calendar: { nation: 'england-and-wales' } }).getTime() - at.getTime();
    },
  ]),
) as Record<TargetDelayName, (args: WaitArgs) => number>;
