import { council, health } from './follow-through.challenge.ts';
import type { Act, Step } from './step.ts';

const complete = (by: Act['by'], title: string): Act => ({
  by,
  does: 'completeMilestone',
  says: ({ plan }) => {
    const milestones = (plan?.actions ?? []).flatMap((action) => action.milestones);
    const milestoneId = milestones.find((one) => one.title === title)?.id ?? '';
    return { milestoneId, evidence: 'Seen on the rota.' };
  },
});

const month = (name: string, at: string, periodStart: string, parts: [number, number]): Step => ({
  name,
  at,
  reports: [council({ periodStart, numerator: parts[0] }), health({ periodStart, numerator: parts[1] })],
  then: { state: 'delivery', due: '2026-10-31T00:00:00.000Z' },
});

/** From the first milestone to the case closed. The plan took effect on 22 May, so June is the first month after it. */
export const deliverySteps: Step[] = [
  {
    name: 'the owner completes the council’s first milestone',
    at: '2026-05-29T09:00:00Z',
    denied: [{ by: 'portfolioHolder', rule: 'needs:indicator_owner|partner_lead' }],
    act: complete('owner', 'Both in post'),
    then: { state: 'delivery', due: '2026-06-30T23:00:00.000Z' },
  },
  {
    ...month('the month in which the plan began is signed', '2026-06-10T09:00:00Z', '2026-05-01', [310, 176]),
    then: { state: 'delivery', due: '2026-06-30T23:00:00.000Z' },
  },
  {
    name: 'the partner lead of health completes its milestone',
    at: '2026-06-29T09:00:00Z',
    denied: [{ by: 'policeLead', rule: 'needs:indicator_owner|partner_lead' }],
    act: complete('healthLead', 'All wards do so'),
    then: { state: 'delivery', due: '2026-10-31T00:00:00.000Z' },
  },
  month('June is better', '2026-07-10T09:00:00Z', '2026-06-01', [344, 174]),
  month('July is better', '2026-08-10T09:00:00Z', '2026-07-01', [352, 176]),
  month('August is better', '2026-09-10T09:00:00Z', '2026-08-01', [356, 178]),
  {
    name: 'the performance manager begins the review',
    at: '2026-09-14T09:00:00Z',
    denied: [{ by: 'portfolioHolder', rule: 'needs:indicator_owner|performance_manager' }],
    act: { by: 'manager', does: 'beginReview', says: () => ({ comment: 'Three months are in.' }) },
    then: { state: 'followUpReview', due: '2026-10-12T23:00:00.000Z' },
  },
  {
    name: 'the scrutiny officer confirms the verdict',
    at: '2026-09-21T09:00:00Z',
    denied: [
      { by: 'portfolioHolder', rule: 'approverNeverReviews' },
      { by: 'deputy', rule: 'authorNeverReviews' },
      { by: 'owner', rule: 'ownerNeverReviews' },
      {
        by: 'administrator',
        rule: 'needs:performance_manager|portfolio_holder|scrutiny_officer',
      },
    ],
    act: {
      by: 'scrutiny',
      does: 'confirmVerdict',
      says: () => ({ lesson: 'Replace coordinators before they leave.' }),
    },
    then: { state: 'sustain', due: '2027-02-01T00:00:00.000Z' },
  },
  {
    name: 'four months later the improvement has held, and the case closes',
    at: '2027-02-01T00:00:00Z',
    then: { state: 'closed.improved', due: null },
  },
];
