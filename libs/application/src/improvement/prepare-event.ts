import { isLocalDate, partsOf } from '#kernel/local-date';
import { canStartIn, periodStarting } from '#kernel/period';
import { periodLabel } from '#kernel/period-label';
import type { CaseContext } from '#domain/improvement/case-context';
import type { NewQuestion, Person, QuestionGroup, Verdict } from '#domain/improvement/case-documents';
import type { CaseEvent } from '#domain/improvement/case-events';
import type { QueuePlace } from '#domain/improvement/queue-place';
import type { OwnQuestion } from '#domain/improvement/own-question';
import { openingQuestions, questionBank } from '#domain/improvement/question-bank';
import type { ResponseDecision } from '#domain/scrutiny/recommendation-documents';
import type { PartnershipFacts } from '../ports/stores.ts';
import type { LegAnswer } from '../resource/answer-leg.ts';
import type { CaseCommandEvent, QuestionInput } from './case-command.ts';
import { planContent } from './prepare-plan.ts';

export interface Surroundings {
  context: CaseContext;
  partnership: PartnershipFacts;
  by: Person;
  at: string;
  newId: () => string;
  /** How the queue stands, for an act that takes a place. */
  place: QueuePlace | null;
  /** The questions of the partnership's own that are in force. */
  own: readonly OwnQuestion[];
}

type Next = 'challenge' | 'redesign' | null;

/** A person's command as the machine's event: who and when, ids for what is new, names for what was chosen. */
export function prepareEvent(command: Exclude<CaseCommandEvent, LegAnswer>, around: Surroundings): CaseEvent {
  const { by, at, context, newId } = around;
  const stamp = { by, at };
  switch (command.type) {
    case 'openChallenge':
      return {
        ...stamp,
        type: 'openChallenge',
        questions: command.questions.map((question) => newQuestion(question, around)),
        justification: command.justification?.trim() || null,
        place: around.place,
        outOfTurn: command.outOfTurn?.trim() || null,
      };
    case 'redesignSystem':
      return {
        ...stamp,
        type: 'redesignSystem',
        reason: command.reason,
        place: around.place,
        outOfTurn: command.outOfTurn?.trim() || null,
      };
    case 'ask':
      return { ...stamp, type: 'ask', question: newQuestion(command.question, around) };
    case 'authoriseDrift':
      return { ...stamp, ...command, resourceReleased: command.resourceReleased?.trim() || null };
    case 'explain':
      return {
        ...stamp,
        type: 'explain',
        answers: command.answers,
        causeHypothesis: command.causeHypothesis,
        evidence: command.evidence,
        forecast: {
          periodStart: command.forecastPeriodStart,
          periodLabel: labelOf(context, command.forecastPeriodStart),
          value: command.forecastValue,
        },
      };
    case 'acceptExplanation':
    case 'acceptResponsibility':
    case 'approvePlan':
    case 'beginReview':
      return { ...stamp, type: command.type, comment: command.comment?.trim() || null };
    case 'saveDraft':
    case 'submitPlan':
      return { ...stamp, type: command.type, plan: planContent(command, context, around.partnership, newId) };
    case 'changePlan':
      return {
        ...stamp,
        type: 'changePlan',
        plan: planContent(command, context, around.partnership, newId),
        reason: command.reason?.trim() ?? '',
      };
    case 'reconsider':
      return { ...stamp, ...command, decision: command.decision === 'return' ? 'return' : 'confirm' };
    case 'confirmVerdict':
      return {
        ...stamp,
        type: 'confirmVerdict',
        lesson: command.lesson,
        next: (command.next ?? null) as Next,
        questions: openingQuestions(around.context.signal, around.own, around.newId),
      };
    case 'overrideVerdict':
      return {
        ...stamp,
        type: 'overrideVerdict',
        verdict: command.verdict as Verdict,
        reason: command.reason,
        lesson: command.lesson,
        next: (command.next ?? null) as Next,
        questions: openingQuestions(around.context.signal, around.own, around.newId),
      };
    case 'respondToScrutiny':
      return {
        ...stamp,
        type: 'respondToScrutiny',
        response: command.response,
        decision: command.decision as ResponseDecision,
      };
    default:
      return { ...stamp, ...command };
  }
}

/** A question to put; one of the bank, ours or the partnership's own, in the bank's words whatever came with it. */
function newQuestion(
  { code, group, text, required }: QuestionInput,
  { own, newId }: Surroundings,
): NewQuestion {
  const known = [...own, ...questionBank].find((question) => question.code === code);
  return {
    id: newId(),
    code: known?.code ?? null,
    group: known?.group ?? (group as QuestionGroup),
    text: known?.text ?? text.trim(),
    required,
  };
}

function labelOf(context: CaseContext, start: string): string {
  const frequency = context.indicator.frequency;
  if (!isLocalDate(start)) return '';
  const { year, month, day } = partsOf(start);
  if (day !== 1 || !canStartIn(frequency, month)) return '';
  return periodLabel(periodStarting(frequency, year, month));
}
