import type { CaseEventType } from './case-events.ts';
import { isPassingOfTime, isRecordKeeping } from './event-words.ts';

/** What an act on a case is about, in the words by which a history is picked through. */
export type EventKind =
  | 'Triage and drift'
  | 'Questions and explanation'
  | 'The plan'
  | 'Decisions'
  | 'Resources'
  | 'Delivery'
  | 'Figures'
  | 'Verdict'
  | 'Scrutiny'
  | 'The indicator'
  | 'The passing of time'
  | 'Record keeping';

const kinds: Record<CaseEventType, EventKind> = {
  takePlace: 'Triage and drift',
  openChallenge: 'Questions and explanation',
  redesignSystem: 'Triage and drift',
  correctData: 'Triage and drift',
  authoriseDrift: 'Triage and drift',
  dismiss: 'Triage and drift',
  ask: 'Questions and explanation',
  explain: 'Questions and explanation',
  acceptExplanation: 'Questions and explanation',
  returnExplanation: 'Questions and explanation',
  closeExplained: 'Questions and explanation',
  saveDraft: 'The plan',
  submitPlan: 'The plan',
  acceptResponsibility: 'The plan',
  declineResponsibility: 'The plan',
  approvePlan: 'Decisions',
  returnPlan: 'Decisions',
  rejectPlan: 'Decisions',
  callIn: 'Scrutiny',
  reconsider: 'Decisions',
  consent: 'Resources',
  refuse: 'Resources',
  completeMilestone: 'Delivery',
  changePlan: 'The plan',
  beginReview: 'Verdict',
  confirmVerdict: 'Verdict',
  overrideVerdict: 'Verdict',
  endDrift: 'Triage and drift',
  legEnacted: 'Resources',
  shiftReversed: 'Resources',
  figuresChanged: 'Figures',
  indicatorChanged: 'The indicator',
  superseded: 'The indicator',
  watch: 'Scrutiny',
  stopWatching: 'Scrutiny',
  refer: 'Scrutiny',
  draftRecommendation: 'Scrutiny',
  noRecommendation: 'Scrutiny',
  issueRecommendation: 'Scrutiny',
  respondToScrutiny: 'Scrutiny',
  endTracking: 'Scrutiny',
};

/** The kind of an event by its type; the opening of the case belongs to triage. */
export function eventKind(type: string): EventKind {
  if (isPassingOfTime(type)) return 'The passing of time';
  if (isRecordKeeping(type)) return 'Record keeping';
  const known: Partial<Record<string, EventKind>> = kinds;
  return known[type] ?? 'Triage and drift';
}
