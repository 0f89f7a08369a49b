/**
 * What the boxes of the drawn workflow say: a word or two for each state, by its path in its region (`case-words.ts` has
 * the whole labels). Waiting for a call-in and being called in are one box, and so are the five ways to close.
 */
export const caseStateNames: Readonly<Record<string, string>> = {
  main: 'The case',
  triage: 'Triage',
  'challenge.awaitingExplanation': 'Explanation',
  'challenge.explanationReview': 'Explanation reviewed',
  'actionPlan.drafting': 'Action plan',
  'actionPlan.partnerAcceptance': 'Partners accept',
  'actionPlan.approval': 'Approval',
  callInWindow: 'Call-in',
  resourceShift: 'Resource shift',
  delivery: 'Delivery',
  followUpReview: 'Follow-up review',
  sustain: 'Sustained',
  drift: 'Drift',
  closed: 'Closed',
  scrutiny: 'Scrutiny beside it',
  none: 'Not with scrutiny',
  watching: 'On the work programme',
  called: 'Called in or referred',
  recommending: 'Drafting advice',
  awaitingResponse: 'Awaiting response',
  tracking: 'Tracking',
};
