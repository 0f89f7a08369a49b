import type { CaseEventType } from './case-events.ts';
import type { DelayName } from './delays.ts';

interface EventWords {
  /** On a button. */
  label: string;
  /** In the history, after the person's name. */
  past: string;
  /** Which form it is done on. */
  page: string;
}

/** How each event is spoken of. */
export const eventWords: Record<CaseEventType, EventWords> = {
  openChallenge: { label: 'Open a challenge', past: 'opened a challenge', page: 'challenge' },
  redesignSystem: {
    label: 'Ask for the system to change',
    past: 'asked for the system to change',
    page: 'triage',
  },
  correctData: {
    label: 'Close: figure corrected',
    past: 'closed the case: figure corrected',
    page: 'triage',
  },
  authoriseDrift: { label: 'Let it drift for now', past: 'let the measure drift', page: 'drift' },
  dismiss: { label: 'Close: no action needed', past: 'closed the case: no action needed', page: 'triage' },
  ask: { label: 'Ask a question', past: 'asked a question', page: 'ask' },
  explain: { label: 'Explain', past: 'explained', page: 'explain' },
  acceptExplanation: {
    label: 'Accept the explanation',
    past: 'accepted the explanation',
    page: 'review-explanation',
  },
  returnExplanation: {
    label: 'Return the explanation',
    past: 'returned the explanation',
    page: 'review-explanation',
  },
  closeExplained: {
    label: 'Close: explained',
    past: 'closed the case: explained',
    page: 'review-explanation',
  },
  saveDraft: { label: 'Save the draft plan', past: 'saved a draft of the plan', page: 'plan' },
  submitPlan: { label: 'Submit the plan', past: 'submitted the plan', page: 'plan' },
  acceptResponsibility: {
    label: 'Accept the actions',
    past: 'accepted the actions for their organisation',
    page: 'respond',
  },
  declineResponsibility: {
    label: 'Decline the actions',
    past: 'declined the actions for their organisation',
    page: 'respond',
  },
  approvePlan: { label: 'Approve the plan', past: 'approved the plan', page: 'approve' },
  returnPlan: { label: 'Return the plan', past: 'returned the plan', page: 'approve' },
  rejectPlan: { label: 'Reject the plan', past: 'rejected the plan', page: 'approve' },
  callIn: { label: 'Call in the decision', past: 'called in the decision', page: 'call-in' },
  reconsider: { label: 'Reconsider the decision', past: 'reconsidered the decision', page: 'reconsider' },
  consent: { label: 'Consent to the movement', past: 'consented to move resources', page: 'consent' },
  refuse: { label: 'Refuse the movement', past: 'refused to move resources', page: 'consent' },
  completeMilestone: { label: 'Complete a milestone', past: 'completed a milestone', page: 'delivery' },
  changePlan: { label: 'Change the plan', past: 'changed the plan', page: 'plan' },
  beginReview: { label: 'Begin the review', past: 'began the review', page: 'delivery' },
  confirmVerdict: { label: 'Confirm the verdict', past: 'confirmed the verdict', page: 'review' },
  overrideVerdict: { label: 'Override the verdict', past: 'overrode the verdict', page: 'review' },
  endDrift: { label: 'End the drift', past: 'ended the drift', page: 'drift' },
  takePlace: {
    label: 'Challenge by policy',
    past: 'opened a challenge by policy as a place came free',
    page: '',
  },
  legEnacted: { label: 'Resources moved', past: 'moved the resources', page: '' },
  shiftReversed: { label: 'Resources moved back', past: 'moved the resources back', page: '' },
  figuresChanged: { label: 'Figures signed', past: 'signed new figures', page: '' },
  indicatorChanged: { label: 'Indicator changed', past: 'changed the indicator', page: '' },
  superseded: { label: 'Indicator retired', past: 'retired the indicator', page: '' },
  watch: { label: 'Put on the work programme', past: 'put the case on the work programme', page: 'scrutiny' },
  stopWatching: {
    label: 'Take off the work programme',
    past: 'took the case off the work programme',
    page: 'scrutiny',
  },
  refer: { label: 'Refer to scrutiny', past: 'referred the case to scrutiny', page: 'scrutiny' },
  draftRecommendation: {
    label: 'Draft a recommendation',
    past: 'began a recommendation',
    page: 'scrutiny',
  },
  noRecommendation: {
    label: 'Make no recommendation',
    past: 'decided to make no recommendation',
    page: 'scrutiny',
  },
  issueRecommendation: {
    label: 'Issue the recommendation',
    past: 'issued a recommendation',
    page: 'scrutiny',
  },
  respondToScrutiny: { label: 'Respond to scrutiny', past: 'responded to scrutiny', page: 'scrutiny' },
  endTracking: { label: 'Stop tracking', past: 'stopped tracking the recommendation', page: 'scrutiny' },
};

/** What happened when a wait was over, by the wait's name. */
export const waitWords: Record<DelayName, string> = {
  triageDue: 'Triage was overdue; the next in line was told',
  explanationDue: 'The explanation was overdue; the next in line was told',
  explanationReviewDue: 'The review of the explanation was overdue; the next in line was told',
  draftingDue: 'The plan was overdue; the next in line was told',
  partnerAcceptanceDue: 'A partner’s answer was overdue; the next in line was told',
  approvalDue: 'The decision was overdue; the next in line was told',
  callInWindowEnds: 'The call-in window ended',
  resourceShiftDue: 'A consent was overdue; the next in line was told',
  milestoneDue: 'A milestone was missed',
  reviewDate: 'The review date came',
  followUpReviewDue: 'The verdict was overdue; the next in line was told',
  sustainEnds: 'The improvement held',
  driftReviewDate: 'The drift decision fell due for review',
  scrutinyResponseDue: 'The response to scrutiny was overdue',
};

const words: Partial<Record<string, EventWords>> = eventWords;

/** What an event is called on a button; the event's own name for one that no person sends. */
export function eventLabel(type: string): string {
  return words[type]?.label ?? type;
}

/** What a line of the history says was done, after the person's name; a sentence of its own for a wait that ended. */
export function pastLabel(type: string): string {
  if (type === 'workflow.migrated') return 'The record was carried over to a newer form of the workflow';
  if (type.startsWith('workflow.')) return 'opened the case';
  const wait = Object.entries(waitWords).find(([name]) => type.startsWith(`xstate.after.${name}.`));
  return wait?.[1] ?? words[type]?.past ?? type;
}

/** Whether a history line is the passing of time, done by nobody. */
export function isPassingOfTime(type: string): boolean {
  return type.startsWith('xstate.after.');
}

/** Whether a history line only says that the record took a newer form. */
export function isRecordKeeping(type: string): boolean {
  return type === 'workflow.migrated';
}
