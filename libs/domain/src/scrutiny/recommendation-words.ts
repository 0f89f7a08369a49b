import type { RecommendationContext } from './recommendation-context.ts';
import type { RecommendationDelay } from './recommendation-delays.ts';
import type { RecommendationTo, ResponseDecision } from './recommendation-documents.ts';
import type { RecommendationAct } from './recommendation-events.ts';
import type { RecommendationStage } from './recommendation-stages.ts';

/** What each stage is called on a page. */
export const recommendationStageLabels: Record<RecommendationStage, string> = {
  awaitingResponse: 'Waiting for the executive’s response',
  implementing: 'Being carried out',
  evidenced: 'Evidence with scrutiny',
  rejected: 'Rejected, with scrutiny',
  'closed.implemented': 'Closed: carried out',
  'closed.rejectionAccepted': 'Closed: rejection accepted',
  'closed.withdrawn': 'Closed: withdrawn',
};

const labels: Partial<Record<string, string>> = recommendationStageLabels;

/** The label of a stage; a text that names none is given back as it is. */
export const recommendationStageLabel = (stage: string): string => labels[stage] ?? stage;

/** What each answer of the executive is called. */
export const decisionWords: Record<ResponseDecision, string> = {
  accepted: 'Accepted',
  partly: 'Accepted in part',
  rejected: 'Rejected',
};

interface ActWords {
  /** On a button. */
  label: string;
  /** In the history, after the person's name. */
  past: string;
  /** Which form it is done on. */
  page: string;
}

/** How each act is spoken of. */
export const recommendationActWords: Record<RecommendationAct, ActWords> = {
  respond: { label: 'Respond', past: 'responded', page: 'respond' },
  noteProgress: { label: 'Note progress', past: 'noted progress', page: 'progress' },
  submitEvidence: { label: 'Submit evidence', past: 'submitted evidence', page: 'evidence' },
  close: { label: 'Close: carried out', past: 'was satisfied and closed it', page: 'close' },
  notSatisfied: { label: 'Return the evidence', past: 'returned the evidence', page: 'not-satisfied' },
  acceptRejection: {
    label: 'Accept the rejection',
    past: 'accepted the rejection',
    page: 'accept-rejection',
  },
  pressAgain: { label: 'Press again', past: 'pressed the recommendation again', page: 'press-again' },
  withdraw: { label: 'Withdraw', past: 'withdrew the recommendation', page: 'withdraw' },
};

/** What happened when a wait was over, by the wait's name. */
const waitWords: Record<RecommendationDelay, string> = {
  responseDue: 'The response was overdue; the next in line was told',
  implementationDue: 'Carrying it out was overdue; the next in line was told',
  decisionDue: 'Scrutiny’s decision was overdue; scrutiny was reminded',
};

/** What a line of the history says was done; a sentence of its own for a wait that ended. */
export function recommendationPast(type: string): string {
  if (type.startsWith('workflow.')) return 'made the recommendation';
  const wait = Object.entries(waitWords).find(([name]) => type.startsWith(`xstate.after.${name}.`));
  const acts: Partial<Record<string, ActWords>> = recommendationActWords;
  return wait?.[1] ?? acts[type]?.past ?? type;
}

/** To whom it is put, as people say it: "Portfolio holder for Health, Example Council". */
export function addressedTo({ portfolio, portfolioName, organisationName }: RecommendationTo): string {
  if (portfolio === null) return `Leader, ${organisationName}`;
  return `Portfolio holder for ${portfolioName ?? portfolio}, ${organisationName}`;
}

/** Whom a recommendation waits for; empty when it is over. */
export function recommendationWaitsFor({ stage, to, implementation }: RecommendationContext): string {
  switch (stage) {
    case 'awaitingResponse':
      return addressedTo(to);
    case 'implementing':
      return implementation ? `${implementation.person}, ${implementation.organisationName}` : '';
    case 'evidenced':
    case 'rejected':
      return 'Scrutiny';
    default:
      return '';
  }
}
