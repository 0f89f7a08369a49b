import type {
  CommentedVirementInput,
  ReasonedVirementInput,
  VirementOutcomeFragment,
} from '../../generated/operations.ts';
import type { Operation } from '../../shell/api/operation.ts';
import type { Page } from '../../shell/page.ts';
import {
  agreeReversal,
  approveVirement,
  askReversal,
  declineReversal,
  refuseVirement,
  withdrawReversal,
} from './virement.query.ts';

/** What every act on a virement carries beside its one text. */
export interface VirementCommand {
  readonly virementId: string;
  readonly expectedVersion: number;
  readonly idempotencyKey: string | null;
}

type Answer = { outcome: VirementOutcomeFragment | null };
type Reasoned = Operation<Answer, { input: ReasonedVirementInput }>;
type Commented = Operation<Answer, { input: CommentedVirementInput }>;

interface Words {
  readonly title: string;
  /** What happens when it is done. */
  readonly effect: string;
  readonly label: string;
  readonly button: string;
  /** Whether the button ends something, and so warns. */
  readonly ends: boolean;
  /** The past tense, to begin the notice. */
  readonly done: string;
}

/** One act that is done with a single text: a reason that must be given, or a comment that may. */
export interface VirementForm extends Words {
  readonly act: string;
  readonly field: 'reason' | 'comment';
  send(page: Page, command: VirementCommand, text: string): Promise<Answer>;
}

function withReason(act: string, operation: Reasoned, words: Words): VirementForm {
  return {
    ...words,
    act,
    field: 'reason',
    send: (page, command, reason) => page.ask(operation, { input: { ...command, reason } }),
  };
}

function withComment(act: string, operation: Commented, words: Words): VirementForm {
  return {
    ...words,
    act,
    field: 'comment',
    send: (page, command, text) => page.ask(operation, { input: { ...command, comment: text || null } }),
  };
}

/** The forms by the last part of their address, as the API names them (docs/workflow.md section 2). */
export const virementForms: Readonly<Record<string, VirementForm>> = {
  approve: withComment('approve', approveVirement, {
    title: 'Approve the movement',
    effect: 'Your side is then decided. It is enacted when every side of the shift has agreed.',
    label: 'Comment (optional)',
    button: 'Approve',
    ends: false,
    done: 'You approved the movement',
  }),
  refuse: withReason('refuse', refuseVirement, {
    title: 'Refuse the movement',
    effect:
      'The whole shift falls through, what is held for it is freed, and the plan goes back to its author.',
    label: 'Why do you refuse?',
    button: 'Refuse',
    ends: true,
    done: 'You refused the movement',
  }),
  reverse: withReason('askReversal', askReversal, {
    title: 'Ask to reverse the shift',
    effect:
      'The whole shift is reversed, every side of it, once the other side has agreed too. Until then it stands. The lines of the ledger stay; opposite ones are added.',
    label: 'Why should it be reversed?',
    button: 'Ask for reversal',
    ends: true,
    done: 'You asked for the shift to be reversed',
  }),
  'agree-reversal': withComment('agreeReversal', agreeReversal, {
    title: 'Agree to the reversal',
    effect: 'When every side has agreed, the whole shift is reversed at once.',
    label: 'Comment (optional)',
    button: 'Agree to reverse',
    ends: true,
    done: 'You agreed to the reversal',
  }),
  'decline-reversal': withReason('declineReversal', declineReversal, {
    title: 'Decline the reversal',
    effect: 'The shift stays as it is on every side, and the side that asked is told why.',
    label: 'Why do you decline?',
    button: 'Decline',
    ends: false,
    done: 'You declined the reversal',
  }),
  'withdraw-reversal': withReason('withdrawReversal', withdrawReversal, {
    title: 'Withdraw the reversal',
    effect: 'The shift stays as it is on every side.',
    label: 'Why do you withdraw it?',
    button: 'Withdraw',
    ends: false,
    done: 'You withdrew the reversal',
  }),
};
