import type { FieldProblem } from '../improvement/field-problem.ts';
import { limitText, requireText } from '../improvement/field-problem.ts';
import type { ActContent, VirementAct } from './virement-events.ts';

const reasons: Partial<Record<VirementAct, string>> = {
  refuse: 'Say why the movement is refused.',
  askReversal: 'Say why the movement should be reversed.',
  declineReversal: 'Say why the reversal is declined.',
  withdrawReversal: 'Say why the reversal is withdrawn.',
};

/** What is wrong with a person's act, field by field in plain words; the machine's guards hold it too. */
export function validateVirement(act: { [T in VirementAct]: ActContent<T> }[VirementAct]): FieldProblem[] {
  switch (act.type) {
    case 'reserve':
      return [
        ...requireText('headingId', act.heading.id, 'Choose the budget heading.'),
        ...limitText('comment', act.comment),
      ];
    case 'approve':
    case 'agreeReversal':
      return limitText('comment', act.comment);
    default:
      return requireText('reason', act.reason, reasons[act.type] ?? 'Give a reason.');
  }
}
