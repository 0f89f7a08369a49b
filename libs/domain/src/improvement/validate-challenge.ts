import { isLocalDate, londonDateOf } from '#kernel/local-date';
import type { CaseContext } from './case-context.ts';
import type { NewQuestion } from './case-documents.ts';
import type { ContentOf } from './case-events.ts';
import type { FieldProblem } from './field-problem.ts';
import { questionGroups } from './question-groups.ts';
import { limitText, problemUnless, requireText } from './field-problem.ts';

/**
 * What stands in the way of opening a challenge: at least one question, and a typed justification when the signal
 * is common cause, because asking why one period was bad explains nothing then (docs/workflow.md section 3, triage).
 */
export function validateChallenge(input: ContentOf<'openChallenge'>, context: CaseContext): FieldProblem[] {
  const common = context.signal.variation === 'common';
  return [
    ...problemUnless('questions', input.questions.length > 0, 'Put at least one question.'),
    ...input.questions.flatMap((question, index) => validateQuestion(question, `questions.${index}`)),
    ...(common
      ? requireText(
          'justification',
          input.justification,
          'This change is within the usual variation. Say why it should still be challenged.',
        )
      : limitText('justification', input.justification)),
  ];
}

/** What stands in the way of putting one question; `path` is where it stands in the form. */
export function validateQuestion(question: NewQuestion, path = 'question'): FieldProblem[] {
  const known = Object.hasOwn(questionGroups, question.group);
  return [
    ...requireText(`${path}.text`, question.text, 'Write the question.'),
    ...problemUnless(`${path}.group`, known, 'Choose which kind of question this is.'),
  ];
}

/** What stands in the way of an act that needs nothing but its reason. */
export function validateReason(reason: string, field = 'reason'): FieldProblem[] {
  return requireText(field, reason, 'Give your reason.');
}

/**
 * What stands in the way of letting an indicator drift: a reason, a review date still to come, and what this frees, or
 * that it frees nothing (docs/workflow.md section 3, triage).
 */
export function validateDrift(input: ContentOf<'authoriseDrift'>, at: string): FieldProblem[] {
  const today = londonDateOf(new Date(at));
  const valid = isLocalDate(input.reviewDate);
  return [
    ...requireText('reason', input.reason, 'Say why this measure may be allowed to drift.'),
    ...problemUnless('reviewDate', valid, 'Enter the date on which the decision will be reviewed.'),
    ...problemUnless(
      'reviewDate',
      !valid || input.reviewDate > today,
      'The review date must be in the future.',
    ),
    ...requireText(
      'resourceReleased',
      input.resourceReleased,
      'Say what this frees and for what, or that it frees nothing.',
    ),
  ];
}

/**
 * What stands in the way of an explanation: every required question answered (now or before), the supposed cause and
 * the evidence for it written apart, and a forecast for the next period.
 */
export function validateExplain(input: ContentOf<'explain'>, context: CaseContext): FieldProblem[] {
  const given = new Map(input.answers.map(({ questionId, text }) => [questionId, text.trim()]));
  const missing = context.questions
    .filter(({ id, required, answer }) => required && !(given.get(id) || answer))
    .map(({ id, text }) => ({
      field: `answers.${input.answers.findIndex(({ questionId }) => questionId === id)}.text`,
      message: `Answer the question "${text}"`,
    }))
    .map((problem) => (problem.field === 'answers.-1.text' ? { ...problem, field: 'answers' } : problem));
  const asked = new Set(context.questions.map(({ id }) => id));
  return [
    ...missing,
    ...input.answers.flatMap(({ questionId, text }, index) => [
      ...problemUnless(
        `answers.${index}.questionId`,
        asked.has(questionId),
        'This question is not on the case.',
      ),
      ...limitText(`answers.${index}.text`, text),
    ]),
    ...requireText('causeHypothesis', input.causeHypothesis, 'Say what you think the cause is.'),
    ...requireText('evidence', input.evidence, 'Say what evidence there is for that cause.'),
    ...validateForecast(input.forecast, context),
  ];
}

function validateForecast(forecast: ContentOf<'explain'>['forecast'], context: CaseContext): FieldProblem[] {
  const latest = context.figures.at(-1)?.periodStart ?? '';
  return [
    ...problemUnless('forecastValue', Number.isFinite(forecast.value), 'Enter the figure you expect next.'),
    ...problemUnless(
      'forecastPeriodStart',
      isLocalDate(forecast.periodStart) && forecast.periodStart > latest,
      'The forecast must be for a period that has not been reported yet.',
    ),
  ];
}
