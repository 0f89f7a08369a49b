/** An improvement case as the specs look at it over the API. */
export interface SeenCase {
  id: string;
  number: number;
  version: number;
  state: string;
  stateLabel: string;
  scrutinyState: string;
  open: boolean;
  waitingFor: string;
  dueAt: string | null;
  events: { name: string; available: boolean; whyNot: string | null; rule: string | null }[];
  questions: { id: string; text: string; required: boolean; answer: string | null }[];
  explanation: { by: string; returnedComment: string | null } | null;
  plan: {
    status: string;
    returnedComment: string | null;
    actions: {
      id: string;
      title: string;
      acceptance: string;
      milestones: { id: string; title: string; state: string }[];
    }[];
  } | null;
  shift: {
    state: string;
    legs: {
      id: string;
      direction: 'out' | 'in';
      state: string;
      headingReserved: number | null;
      balanceAfter: number | null;
    }[];
  } | null;
  review: {
    verdict: string | null;
    computedVerdict: string;
    basis: string;
    pointsNeeded: number;
    pointsSoFar: number;
  } | null;
  history: { seq: number; event: string; label: string; who: string; at: string }[];
}

export const caseFields = `
  id number version state stateLabel scrutinyState open waitingFor dueAt
  events { name available whyNot rule }
  questions { id text required answer }
  explanation { by returnedComment }
  plan { status returnedComment actions { id title acceptance milestones { id title state } } }
  shift { state legs { id direction state headingReserved balanceAfter } }
  review { verdict computedVerdict basis pointsNeeded pointsSoFar }
  history { seq event label who at }`;

/** What any act on a case answers: the case moved, or which refusal. */
export type CaseAnswer =
  | { type: 'CaseMoved'; case: SeenCase }
  | { type: 'NotPermitted'; message: string; rule: string }
  | { type: 'NotAvailableNow'; message: string; state: string; available: string[] }
  | { type: 'ChangedMeanwhile'; message: string; version: number }
  | { type: 'Invalid'; message: string; fields: { field: string; message: string }[] }
  | { type: 'NotFound'; message: string };

/** The names of the acts on a case, each a mutation, with the type of its input. */
export const caseActs = {
  openChallenge: 'OpenChallengeInput',
  dismissCase: 'JustifiedInput',
  askQuestion: 'AskQuestionInput',
  explain: 'ExplainInput',
  acceptExplanation: 'CommentedInput',
  returnExplanation: 'JustifiedInput',
  savePlanDraft: 'PlanInput',
  submitPlan: 'PlanInput',
  acceptResponsibility: 'CommentedInput',
  approvePlan: 'CommentedInput',
  returnPlan: 'JustifiedInput',
  consentToShift: 'ShiftLegInput',
  completeMilestone: 'CompleteMilestoneInput',
  beginReview: 'CommentedInput',
  confirmVerdict: 'ConfirmVerdictInput',
} as const;

export type CaseAct = keyof typeof caseActs;

/** What a case's own list of events calls the acts that the schema names more fully. */
const eventNames: Partial<Record<CaseAct, string>> = {
  dismissCase: 'dismiss',
  askQuestion: 'ask',
  savePlanDraft: 'saveDraft',
  consentToShift: 'consent',
};

/** The name under which an act is listed among a case's events. */
export const eventOf = (act: CaseAct): string => eventNames[act] ?? act;

/** The document of an act. */
export function documentOf(act: CaseAct): string {
  return `mutation ($input: ${caseActs[act]}!) { answer: ${act}(input: $input) { type: __typename
    ... on CaseMoved { case { ${caseFields} } }
    ... on NotPermitted { message rule }
    ... on NotAvailableNow { message state available }
    ... on ChangedMeanwhile { message version }
    ... on Invalid { message fields { field message } }
    ... on NotFound { message } } }`;
}
