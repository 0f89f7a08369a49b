import type { Person } from '../case-documents.ts';
import type { CaseEvent, CaseEventType, ContentOf } from '../case-events.ts';
import { figuresWith, sampleIndicator, samplePlan } from './sample-case.fixture.ts';
import { people } from './people.fixture.ts';

const reason = { reason: 'Because it is so.' };

/** For each event, who usually sends it in the example, and content that is whole. */
const samples: { [T in CaseEventType]: [Person, ContentOf<T>] } = {
  openChallenge: [
    people.portfolioHolder,
    {
      questions: [{ id: 'question-1', code: 'W1', group: 'why', text: 'What changed?', required: true }],
      justification: null,
      place: null,
      outOfTurn: null,
    },
  ],
  redesignSystem: [people.portfolioHolder, { ...reason, place: null, outOfTurn: null }],
  correctData: [people.owner, reason],
  authoriseDrift: [
    people.portfolioHolder,
    { ...reason, reviewDate: '2027-09-01', resourceReleased: 'Two crews' },
  ],
  dismiss: [people.portfolioHolder, reason],
  ask: [
    people.scrutiny,
    {
      question: { id: 'question-2', code: null, group: 'why', text: 'And why not before?', required: false },
    },
  ],
  explain: [
    people.owner,
    {
      answers: [{ questionId: 'question-1', text: 'Three vehicles broke down.' }],
      causeHypothesis: 'Too few vehicles.',
      evidence: 'Fleet log for January.',
      forecast: { periodStart: '2027-12-01', periodLabel: 'December 2027', value: 39 },
    },
  ],
  acceptExplanation: [people.portfolioHolder, { comment: null }],
  returnExplanation: [people.portfolioHolder, { reason: 'Which rounds?' }],
  closeExplained: [people.portfolioHolder, reason],
  saveDraft: [people.owner, { plan: samplePlan({ causes: '', actions: [] }) }],
  submitPlan: [people.owner, { plan: samplePlan() }],
  acceptResponsibility: [people.healthLead, { comment: null }],
  declineResponsibility: [people.healthLead, reason],
  approvePlan: [people.portfolioHolder, { comment: null }],
  returnPlan: [people.portfolioHolder, { reason: 'Say who was consulted.' }],
  rejectPlan: [people.portfolioHolder, reason],
  callIn: [people.scrutiny, reason],
  reconsider: [people.portfolioHolder, { decision: 'confirm', comment: 'It still stands.' }],
  consent: [
    people.healthBudget,
    { legId: 'leg-out', headingId: 'heading-1', heading: 'Prevention and wellbeing', comment: null },
  ],
  refuse: [people.healthBudget, { legId: 'leg-out', reason: 'It is spent.' }],
  completeMilestone: [people.owner, { milestoneId: 'milestone-1', evidence: 'Order 12.' }],
  changePlan: [people.owner, { plan: samplePlan(), reason: 'Wording.' }],
  beginReview: [people.owner, { comment: null }],
  confirmVerdict: [people.reviewer, { lesson: 'Order earlier.', next: null, questions: [] }],
  overrideVerdict: [
    people.reviewer,
    { verdict: 'improved', reason: 'Seen on site.', lesson: 'Order earlier.', next: null, questions: [] },
  ],
  endDrift: [people.portfolioHolder, reason],
  takePlace: [people.manager, { place: null }],
  shiftReversed: [people.councilBudget, { legIds: ['leg-out', 'leg-in'], reason: 'It was a mistake.' }],
  legEnacted: [people.councilBudget, { legId: 'leg-out' }],
  figuresChanged: [people.signer, { figures: figuresWith([38]), exception: null, enteredBy: ['officer'] }],
  indicatorChanged: [people.manager, { indicator: sampleIndicator }],
  superseded: [people.manager, { ...reason, from: '2026-04-01', successor: null }],
  watch: [people.reviewer, reason],
  stopWatching: [people.reviewer, reason],
  refer: [people.scrutiny, reason],
  draftRecommendation: [people.reviewer, reason],
  noRecommendation: [people.reviewer, reason],
  issueRecommendation: [people.reviewer, { recommendation: 'Publish the fleet log.' }],
  respondToScrutiny: [people.portfolioHolder, { response: 'Agreed.' }],
  endTracking: [people.reviewer, reason],
};

/** A whole event of a name, at a moment, with what the test changes. */
export function sampleEvent<T extends CaseEventType>(
  type: T,
  at: string,
  change: Partial<ContentOf<T>> & { by?: Person } = {},
): CaseEvent {
  const [by, content] = samples[type];
  const event: unknown = { type, by, at, ...content, ...change };
  return event as CaseEvent;
}
