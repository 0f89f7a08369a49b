import type { TargetProposalContext } from '#domain/target/target-context';
import type { TargetProposalEvent } from '#domain/target/target-events';
import {
  validateReasons,
  validateRemark,
  validateTerms,
  validateWords,
} from '#domain/target/validate-target';
import type { FieldProblem } from '../outcome.ts';

/** What stands in the way of an act as it was written, at the fields of its form. */
export function targetEventProblems(
  event: TargetProposalEvent,
  context: TargetProposalContext,
): FieldProblem[] {
  switch (event.type) {
    case 'approveTarget':
      return [
        ...validateTerms(context.terms, context.indicator, event.targets, event.at).map(({ message }) => ({
          field: 'decision',
          message: `This can no longer be agreed. ${message}`,
        })),
        ...validateReasons(event.reasons, context.flags),
        ...validateRemark(event.comment),
      ];
    case 'returnTarget':
      return validateWords('comment', event.comment);
    case 'reviseTarget':
      return validateTerms(event.terms, context.indicator, event.history.targets, event.at);
    default:
      return validateWords('reason', event.reason);
  }
}
