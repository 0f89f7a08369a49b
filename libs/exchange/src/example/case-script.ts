import type { CaseCommandEvent } from '#application/improvement/case-command';

/** A day of the script: so many working days before the load, or a fixed one. */
export interface When {
  daysAgo?: number;
  on?: string;
}

/** A day within a plan: a fixed one, or so many calendar days after the load (before it when negative). */
type Due = { due: string } | { dueInDays: number };

export interface ScriptedPlan {
  causes: string;
  actions: ({
    title: string;
    organisation: string;
    person: string;
    milestones: ({ title: string } & Due)[];
  } & ({ starts: string } | { startsInDays: number }) &
    Due)[];
  backOnTrack?: string;
  backOnTrackInDays?: number;
  trajectory?: ({ value: number } & ({ date: string } | { inDays: number }))[];
  criteria?: { rule: string; pointsAfter: number };
  resourcesAsked: {
    fromOrganisation: string;
    fromHeading: string;
    toOrganisation: string;
    toHeading: string;
    amountPence: number;
    year: number;
  }[];
  impacts?: {
    equalities: string;
    sustainability: string;
    efficiency: string;
    services: string;
    partners: string;
  };
  consulted?: string;
  risks?: string;
}

interface Contents {
  /** Looked at again on a fixed day, or so many calendar days after the load. */
  authoriseDrift: { reason: string; resourceReleased: string } & (
    { reviewDate: string } | { reviewInDays: number }
  );
  openChallenge: {
    justification?: string;
    questions: { id: string; group: string; text: string; required: boolean }[];
  };
  explain: {
    answers: { question: string; text: string }[];
    causeHypothesis: string;
    evidence: string;
    forecast: { periodStart: string; value: number };
  };
  acceptExplanation: { comment?: string };
  saveDraft: { plan: ScriptedPlan };
  submitPlan: { plan: ScriptedPlan };
  acceptResponsibility: { comment?: string };
  approvePlan: { comment?: string };
  /** The leg is named by the position of its ask in the plan, and its side; the heading by its code. */
  consent: { leg: { ask: number; direction: 'in' | 'out'; heading: string }; comment?: string };
  /** The milestone is named by its position, and that of its action, in the plan. */
  completeMilestone: { milestone: { action: number; milestone: number }; evidence: string };
  beginReview: { comment?: string };
  confirmVerdict: { lesson: string };
  overrideVerdict: { verdict: string; reason: string; lesson: string; next?: string };
  closeExplained: { reason: string };
}

/** The events that a script can tell. */
export type ScriptedEvent = keyof Contents & CaseCommandEvent['type'];

/** One act of a scripted case: who does what, when. */
export type ScriptedStep = {
  [E in ScriptedEvent]: { event: E; by: string } & When & Contents[E];
}[ScriptedEvent];

/** One scripted case of the example; the criteria open it as its figures are signed. */
export interface ScriptedCase {
  key: string;
  partnership: string;
  indicator: string;
  /** Where the case stands once the example is loaded. */
  targetState: string;
  steps: ScriptedStep[];
}

/** Every event, once, so that a script naming another is found before anything is loaded. */
const known: Record<ScriptedEvent, true> = {
  authoriseDrift: true,
  openChallenge: true,
  explain: true,
  acceptExplanation: true,
  saveDraft: true,
  submitPlan: true,
  acceptResponsibility: true,
  approvePlan: true,
  consent: true,
  completeMilestone: true,
  beginReview: true,
  confirmVerdict: true,
  overrideVerdict: true,
  closeExplained: true,
};

/** Whether a script may tell of this event. */
export const isScriptedEvent = (event: string): event is ScriptedEvent => Object.hasOwn(known, event);
