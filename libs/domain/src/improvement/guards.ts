import type { CaseContext } from './case-context.ts';
import type { CaseEvent, CaseEventOf, CaseEventType } from './case-events.ts';
import { isClosed } from './case-stages.ts';
import { handsOf, isAnother } from './hands.ts';
import { isInTurn } from './queue-place.ts';
import type { QueuePlace } from './queue-place.ts';
import { validateChallenge, validateDrift, validateExplain } from './validate-challenge.ts';
import { validateQuestion, validateReason } from './validate-challenge.ts';

/** A condition of the machine: pure, over the case's papers and the event. */
export type CaseGuard = (args: { context: CaseContext; event: CaseEvent }) => boolean;

/** A guard on events of one name, which no other event passes. */
export function guardOf<T extends CaseEventType>(
  type: T,
  holds: (context: CaseContext, event: CaseEventOf<T>) => boolean,
): CaseGuard {
  return ({ context, event }) => isOf(type, event) && holds(context, event);
}

/** A guard that every one of these holds. */
export function all(...guards: CaseGuard[]): CaseGuard {
  return (args) => guards.every((guard) => guard(args));
}

function isOf<T extends CaseEventType>(type: T, event: CaseEvent): event is CaseEvent & CaseEventOf<T> {
  return event.type === type;
}

/** The return of an explanation that is told to the next in line (docs/workflow.md section 3). */
export const returnsBeforeEscalation = 3;

/**
 * Whether an event gives its reason. Read, not looked for with `in`: a host that asks which events might be taken
 * learns only from what is read that the answer hangs on the event's content.
 */
export const isReasoned = (event: CaseEvent): boolean => {
  const { reason } = event as { reason?: unknown };
  return typeof reason === 'string' && validateReason(reason).length === 0;
};

/** Conditions that hold anywhere in the case, on its signal and on the events that carry only a reason. */
export const generalGuards = {
  isOpen: ({ context }) => !isClosed(context.stage),
  hasReason: ({ event }) => isReasoned(event),
  isOpenAndReasoned: ({ context, event }) => !isClosed(context.stage) && isReasoned(event),
  recommendationIsComplete: guardOf(
    'issueRecommendation',
    (_, { recommendation }) => validateReason(recommendation, 'recommendation').length === 0,
  ),
  responseIsComplete: guardOf(
    'respondToScrutiny',
    (_, { response }) => validateReason(response, 'response').length === 0,
  ),
} satisfies Record<string, CaseGuard>;

/**
 * Whether it is the case's turn to be worked on, or somebody says why it should be before its turn
 * (docs/workflow.md section 3, the queue). Who may say so is for the permissions.
 */
const mayTakePlace: CaseGuard = ({ event }) => {
  const { place, outOfTurn } = event as { place?: QueuePlace | null; outOfTurn?: unknown };
  if (!place || isInTurn(place)) return true;
  return typeof outOfTurn === 'string' && validateReason(outOfTurn).length === 0;
};

/** Whether the policy challenges such a signal without anybody's asking. */
const challengesItself: CaseGuard = ({ context }) =>
  context.policy.automaticChallenge &&
  context.signal.kind === 'exception' &&
  context.signal.class === 'bad' &&
  context.signal.variation !== 'common' &&
  context.startingQuestions.length > 0;

/** Whoever judges an explanation did not write it. */
const challengerIsAnother: CaseGuard = ({ context, event }) =>
  isAnother(event.by, handsOf(context.people.explainedBy));

/** Conditions on triage, challenge and drift (docs/workflow.md section 3). */
export const challengeGuards = {
  opensByItself: all(challengesItself, ({ context }) => !context.openedWaiting),
  takesFreePlace: all(challengesItself, mayTakePlace),
  challengeIsComplete: all(
    guardOf('openChallenge', (context, event) => validateChallenge(event, context).length === 0),
    mayTakePlace,
  ),
  systemMustChange: all(
    guardOf(
      'redesignSystem',
      ({ signal }, event) =>
        signal.variation === 'common' && signal.assurance === 'fail' && isReasoned(event),
    ),
    mayTakePlace,
  ),
  dataWasCorrected: guardOf(
    'correctData',
    ({ correction }, event) =>
      correction !== null &&
      isAnother(correction.signedBy, correction.enteredBy) &&
      isAnother(event.by, handsOf(correction.signedBy)) &&
      isReasoned(event),
  ),
  driftIsComplete: guardOf('authoriseDrift', (_, event) => validateDrift(event, event.at).length === 0),
  questionIsComplete: guardOf('ask', (_, event) => validateQuestion(event.question).length === 0),
  explanationIsComplete: guardOf('explain', (context, event) => validateExplain(event, context).length === 0),
  challengerIsAnother,
  explanationCloses: all(challengerIsAnother, ({ event }) => isReasoned(event)),
  explanationIsReturned: all(challengerIsAnother, ({ event }) => isReasoned(event)),
  returnedTooOften: guardOf(
    'returnExplanation',
    ({ explanationReturns, people }, event) =>
      explanationReturns + 1 >= returnsBeforeEscalation &&
      isAnother(event.by, handsOf(people.explainedBy)) &&
      isReasoned(event),
  ),
} satisfies Record<string, CaseGuard>;
