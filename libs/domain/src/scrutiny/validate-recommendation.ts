import { isLocalDate, londonDateOf } from '#kernel/local-date';
import { problemUnless, requireText, type FieldProblem } from '../improvement/field-problem.ts';
import { responseDecisions } from './recommendation-documents.ts';
import type { RecommendationContentOf, RecommendationEvent } from './recommendation-events.ts';

/** What stands in the way of making a recommendation: it says what it is about, and what is recommended. */
export function validateMade(input: { title: string; text: string }): FieldProblem[] {
  return [
    ...requireText('title', input.title, 'Say what the recommendation is about.'),
    ...problemUnless('title', input.title.length <= 200, 'Keep this to 200 characters or fewer.'),
    ...requireText('recommendation', input.text, 'Write the recommendation.'),
  ];
}

/**
 * What stands in the way of answering: a decision and its reasons; and unless it is a rejection, who carries the
 * recommendation out (an organisation and a named person), by a day that is not past, and in which steps.
 */
export function validateResponse(input: RecommendationContentOf<'respond'>, at: string): FieldProblem[] {
  const known = responseDecisions.includes(input.decision);
  const whole = [
    ...problemUnless('decision', known, 'Choose whether the recommendation is accepted.'),
    ...requireText('response', input.text, 'Write the response.'),
  ];
  if (!known || input.decision === 'rejected') return whole;
  const { organisationId = '', person = '', by = '', steps = '' } = input.implementation ?? {};
  return [
    ...whole,
    ...requireText('organisationId', organisationId, 'Choose the organisation that will carry this out.'),
    ...requireText('person', person, 'Name the person who will carry this out.'),
    ...dayProblems('implementBy', by, at, 'Enter the date by which it will be done.'),
    ...requireText('steps', steps, 'Say what will be done, step by step.'),
  ];
}

function dayProblems(field: string, day: string, at: string, whenMissing: string): FieldProblem[] {
  if (!isLocalDate(day)) return [{ field, message: whenMissing }];
  const today = londonDateOf(new Date(at));
  return problemUnless(field, day >= today, 'Enter a date that has not passed.');
}

/** What is wrong with an act on a recommendation, field by field; the machine's guards hold the same. */
export function recommendationProblems(event: RecommendationEvent): FieldProblem[] {
  switch (event.type) {
    case 'respond':
      return validateResponse(event, event.at);
    case 'noteProgress':
      return requireText('note', event.note, 'Say how far the work has got.');
    case 'submitEvidence':
      return requireText('evidence', event.evidence, 'Say what shows that it was carried out.');
    case 'notSatisfied':
      return [
        ...requireText('reason', event.reason, 'Say what the evidence does not show.'),
        ...dayProblems('implementBy', event.implementBy, event.at, 'Enter the new date for it to be done.'),
      ];
    default:
      return requireText('reason', event.reason, 'Give a reason.');
  }
}
