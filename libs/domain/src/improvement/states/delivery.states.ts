import { caseSetup } from '../case-setup.ts';
import { overdue } from './overdue.ts';

const reviewFallsDue = [
  { guard: 'enoughPoints', target: 'followUpReview' },
  {
    guard: 'mayPostpone',
    target: 'delivery',
    reenter: true,
    actions: ['postpone', { type: 'notify', params: { to: 'owner', about: 'reviewPostponed' } }],
  },
  { target: 'followUpReview' },
] as const;

/**
 * The plan delivered. Two waits run: for the first planned milestone and for the review; with no milestone left, both
 * are for the review. Each act begins them again from what is then planned.
 */
export const delivery = caseSetup.createStateConfig({
  entry: { type: 'enterStage', params: { stage: 'delivery' } },
  on: {
    completeMilestone: [
      { guard: 'lastMilestoneAndReviewable', target: 'followUpReview', actions: 'record' },
      { guard: 'milestoneIsDone', target: 'delivery', reenter: true, actions: 'record' },
    ],
    changePlan: [
      { guard: 'changeNeedsPartners', target: 'actionPlan.partnerAcceptance', actions: 'record' },
      { guard: 'changeNeedsApproval', target: 'actionPlan.approval', actions: 'record' },
      { guard: 'changeIsComplete', target: 'delivery', reenter: true, actions: 'record' },
    ],
    beginReview: { guard: 'enoughPoints', target: 'followUpReview', actions: 'record' },
    figuresChanged: [
      { guard: 'readyForReviewAfter', target: 'followUpReview', actions: 'record' },
      { actions: 'record' },
    ],
  },
  after: {
    milestoneDue: [
      {
        guard: 'milestoneIsPlanned',
        target: 'delivery',
        reenter: true,
        actions: ['missMilestone', 'escalateNext'],
      },
      ...reviewFallsDue,
    ],
    reviewDate: reviewFallsDue,
  },
});

const noImprovement = { type: 'tellScrutiny', params: { about: 'noImprovement' } } as const;
const overridden = { type: 'tellScrutiny', params: { about: 'verdictOverridden' } } as const;

/** Did it work? The computed verdict confirmed, or overridden with a reason, by someone who neither wrote nor approved. */
export const followUpReview = caseSetup.createStateConfig({
  entry: { type: 'enterStage', params: { stage: 'followUpReview' } },
  on: {
    confirmVerdict: [
      { guard: 'verdictImproved', target: 'sustain', actions: 'record' },
      {
        guard: 'verdictNeedsRedesign',
        target: 'actionPlan',
        actions: ['record', 'startAgain', noImprovement],
      },
      {
        guard: 'verdictNeedsChallenge',
        target: 'challenge',
        actions: ['record', 'startAgain', noImprovement],
      },
      { guard: 'verdictTooEarly', target: 'delivery', actions: ['record', 'postpone'] },
    ],
    overrideVerdict: [
      { guard: 'verdictImproved', target: 'sustain', actions: ['record', overridden] },
      {
        guard: 'verdictNeedsRedesign',
        target: 'actionPlan',
        actions: ['record', 'startAgain', overridden, noImprovement],
      },
      {
        guard: 'verdictNeedsChallenge',
        target: 'challenge',
        actions: ['record', 'startAgain', overridden, noImprovement],
      },
      { guard: 'verdictTooEarly', target: 'delivery', actions: ['record', 'postpone', overridden] },
    ],
  },
  after: { followUpReviewDue: overdue('followUpReview') },
});

/** The improvement watched until it has held for the policy's number of periods. */
export const sustain = caseSetup.createStateConfig({
  entry: { type: 'enterStage', params: { stage: 'sustain' } },
  on: {
    figuresChanged: [
      { guard: 'relapses', target: 'triage', actions: ['record', 'relapse'] },
      { actions: 'record' },
    ],
  },
  after: { sustainEnds: { target: '#improvementCase.main.closed.improved' } },
});
