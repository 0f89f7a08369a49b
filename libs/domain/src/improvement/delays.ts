import { addMonths, addDays, londonDateOf, londonMidnight } from '#kernel/local-date';
import { nextPeriod, periodContaining } from '#kernel/period';
import { addWorkingDays } from '#kernel/working-days';
import type { Nation } from '#kernel/bank-holidays';
import { momentOf } from './case-clock.ts';
import type { CaseContext } from './case-context.ts';
import type { CasePolicy } from './case-policy.ts';
import { nextMilestone } from './plan-document.ts';

/** What a due date follows from: the case, when the wait began, and whose bank holidays count. */
export interface DelayFacts {
  context: CaseContext;
  at: Date;
  calendar: { nation: Nation };
}

type DueDate = (facts: DelayFacts) => Date;

type PolicyDays = Exclude<
  { [K in keyof CasePolicy]: CasePolicy[K] extends number ? K : never }[keyof CasePolicy],
  'sustainPeriods' | 'scrutinyResponseMonths'
>;

const workingDays =
  (days: PolicyDays): DueDate =>
  ({ context, at, calendar }) =>
    addWorkingDays(at, context.policy[days], calendar.nation);

const reviewDate: DueDate = ({ context, at }) =>
  context.reviewDate ? londonMidnight(context.reviewDate) : at;

/** When each named wait of the case is over. A day by which something is due ends at midnight in London. */
export const caseDelays = {
  triageDue: workingDays('triageDays'),
  explanationDue: workingDays('explanationDays'),
  explanationReviewDue: workingDays('explanationReviewDays'),
  draftingDue: workingDays('draftingDays'),
  partnerAcceptanceDue: workingDays('partnerAcceptanceDays'),
  approvalDue: workingDays('approvalDays'),
  callInWindowEnds: workingDays('callInDays'),
  resourceShiftDue: workingDays('resourceShiftDays'),
  /** The end of the day the first planned milestone is due; with none left, the review date. */
  milestoneDue: (facts) => {
    const next = nextMilestone(facts.context.plan);
    return next ? londonMidnight(addDays(next.due, 1)) : reviewDate(facts);
  },
  reviewDate,
  followUpReviewDue: workingDays('followUpReviewDays'),
  /** The end of the last of the policy's number of whole periods after the one the wait began in. */
  sustainEnds: ({ context, at }) => {
    let period = periodContaining(context.indicator.frequency, londonDateOf(at));
    for (let count = 0; count < context.policy.sustainPeriods; count += 1) period = nextPeriod(period);
    return londonMidnight(addDays(period.end, 1));
  },
  driftReviewDate: ({ context, at }) => (context.drift ? londonMidnight(context.drift.reviewDate) : at),
  scrutinyResponseDue: ({ context, at }) =>
    londonMidnight(addDays(addMonths(londonDateOf(at), context.policy.scrutinyResponseMonths), 1)),
} satisfies Record<string, DueDate>;

export type DelayName = keyof typeof caseDelays;

/** The same waits in milliseconds from the event that began them, for a machine that no host has taken over. */
export const waits = Object.fromEntries(
  Object.entries(caseDelays).map(([name, due]: [string, DueDate]) => [
    name,
    ({ context, event }: { context: CaseContext; event: { type: string } }) => {
      const at = new Date(momentOf(event, context));
      return due({ context, at, calendar: { nation: 'england-and-wales' } }).getTime() - at.getTime();
    },
  ]),
) as Record<DelayName, (args: { context: CaseContext; event: { type: string } }) => number>;
