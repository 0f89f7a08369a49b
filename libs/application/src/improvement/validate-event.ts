import type { CaseContext } from '#domain/improvement/case-context';
import type { CaseEvent } from '#domain/improvement/case-events';
import { problemUnless, requireText } from '#domain/improvement/field-problem';
import { responseDecisions } from '#domain/scrutiny/recommendation-documents';
import {
  validateChallenge,
  validateDrift,
  validateExplain,
  validateQuestion,
} from '#domain/improvement/validate-challenge';
import {
  validateBeginReview,
  validateConfirm,
  validateMilestoneDone,
  validateOverride,
} from '#domain/improvement/validate-delivery';
import { validatePlan } from '#domain/improvement/validate-plan';
import type { FieldProblem } from '../outcome.ts';

/** What is wrong with an event's content, field by field in plain words; the machine's guards hold it too. */
export function problemsOf(event: CaseEvent, context: CaseContext): FieldProblem[] {
  switch (event.type) {
    case 'openChallenge':
      return validateChallenge(event, context);
    case 'ask':
      return validateQuestion(event.question);
    case 'authoriseDrift':
      return validateDrift(event, event.at);
    case 'explain':
      return validateExplain(event, context);
    case 'saveDraft':
      return validatePlan(event.plan, context, { draft: true, at: event.at });
    case 'submitPlan':
      return validatePlan(event.plan, context, { draft: false, at: event.at });
    case 'changePlan':
      return [
        ...requireText('reason', event.reason, 'Say why the plan changes.'),
        ...validatePlan(event.plan, context, { draft: false, at: event.at }),
      ];
    case 'completeMilestone':
      return validateMilestoneDone(event, context);
    case 'beginReview':
      return validateBeginReview(context);
    case 'confirmVerdict':
      return validateConfirm(event, context);
    case 'overrideVerdict':
      return validateOverride(event, context);
    case 'reconsider':
      return requireText('comment', event.comment, 'Say why.');
    case 'issueRecommendation':
      return requireText('recommendation', event.recommendation, 'Write the recommendation.');
    case 'respondToScrutiny':
      return [
        ...problemUnless(
          'decision',
          event.decision !== undefined && responseDecisions.includes(event.decision),
          'Choose whether the recommendation is accepted.',
        ),
        ...requireText('response', event.response, 'Write the response.'),
      ];
    default:
      return 'reason' in event ? requireText('reason', event.reason, 'Give a reason.') : [];
  }
}
