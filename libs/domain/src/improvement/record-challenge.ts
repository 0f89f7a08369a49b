import { personOf } from './case-clock.ts';
import type { CaseContext, OutOfTurn } from './case-context.ts';
import { isInTurn } from './queue-place.ts';
import type { QueuePlace } from './queue-place.ts';
import type { CaseQuestion, NewQuestion, Person } from './case-documents.ts';
import type { Recorders } from './record.types.ts';

type ChallengeEvent =
  | 'openChallenge'
  | 'redesignSystem'
  | 'correctData'
  | 'authoriseDrift'
  | 'dismiss'
  | 'takePlace'
  | 'ask'
  | 'explain'
  | 'acceptExplanation'
  | 'returnExplanation'
  | 'closeExplained'
  | 'endDrift';

/** What is written down from triage to an accepted explanation, and of drift. */
export const recordChallenge: Recorders<ChallengeEvent> = {
  openChallenge: (context, { by, at, questions, justification, place, outOfTurn }) => ({
    ...putQuestions(context, questions, by, at),
    justification,
    outOfTurn: takenOutOfTurn(context, { by, at, place, outOfTurn }),
    people: { ...context.people, challenger: personOf(by) },
  }),
  redesignSystem: (context, { by, at, reason, place, outOfTurn }) => ({
    ...context,
    outOfTurn: takenOutOfTurn(context, { by, at, place, outOfTurn }),
    redesign: true,
    justification: reason,
    people: { ...context.people, challenger: personOf(by) },
  }),
  correctData: (context, { reason }) => ({ ...context, closingReason: reason }),
  authoriseDrift: (context, { by, at, reason, reviewDate, resourceReleased }) => ({
    ...context,
    drift: { reason, reviewDate, resourceReleased, by: personOf(by), at },
  }),
  dismiss: (context, { reason }) => ({ ...context, closingReason: reason }),
  takePlace: (context) => context,
  ask: (context, { by, at, question }) => putQuestions(context, [question], by, at),
  explain: (context, { by, at, answers, causeHypothesis, evidence, forecast }) => ({
    ...context,
    questions: context.questions.map((question) => {
      const answer = answers.find(({ questionId }) => questionId === question.id)?.text.trim();
      if (!answer) return question;
      return { ...question, answer, answeredBy: personOf(by), answeredAt: at };
    }),
    explanation: { causeHypothesis, evidence, forecast, by: personOf(by), at, returnedComment: null },
    people: { ...context.people, explainedBy: personOf(by) },
  }),
  acceptExplanation: (context) => context,
  returnExplanation: (context, { reason }) => ({
    ...context,
    explanation: context.explanation && { ...context.explanation, returnedComment: reason },
    explanationReturns: context.explanationReturns + 1,
  }),
  closeExplained: (context, { reason }) => ({ ...context, closingReason: reason }),
  endDrift: (context) => ({ ...context, drift: null }),
};

interface Taken {
  place: QueuePlace | null;
  outOfTurn: string | null;
  by: Person;
  at: string;
}

/** The times the case was taken out of its turn, this one among them when it is one. */
function takenOutOfTurn(context: CaseContext, { place, outOfTurn, by, at }: Taken): OutOfTurn[] {
  if (!place || isInTurn(place)) return context.outOfTurn;
  return [...context.outOfTurn, { reason: outOfTurn ?? '', place, by: personOf(by), at }];
}

/**
 * The case with more questions put to the indicator's owner. One of the bank that still waits for its answer is not put
 * a second time: it carries over (docs/workflow.md section 4).
 */
export function putQuestions(context: CaseContext, put: NewQuestion[], by: Person, at: string): CaseContext {
  const waiting = new Set(
    context.questions.flatMap(({ code, answer }) => (code && answer === null ? code : [])),
  );
  const fresh = put.filter(({ code }) => code === null || !waiting.has(code));
  const questions: CaseQuestion[] = fresh.map((question) => ({
    ...question,
    cycle: context.cycle,
    askedBy: personOf(by),
    askedAt: at,
    answer: null,
    answeredBy: null,
    answeredAt: null,
  }));
  return { ...context, questions: [...context.questions, ...questions] };
}
