import { handsOfAll, isAnother } from '../improvement/hands.ts';
import type { ReturnContext } from './return-context.ts';
import type { ReturnEvent } from './return-events.ts';
import { nextInLine } from './return-escalation.ts';

interface Asked {
  context: ReturnContext;
  event: ReturnEvent;
}

const written = (text: string | null | undefined): boolean => (text ?? '').trim() !== '';

/** Whether whoever acts is another than those whose hands the figure went through (docs/domain.md section 3). */
function isIndependent({ context, event }: Asked): boolean {
  if (event.type !== 'verify' && event.type !== 'sendBack') return false;
  const { figure } = context;
  return figure !== null && isAnother(event.by, handsOfAll([figure.enteredBy, figure.signedBy]));
}

/** The questions that a return asks before it moves. */
export const returnGuards = {
  stoodOnRecord: ({ context }: Asked) => context.standing === 'onRecord',
  stoodSubmitted: ({ context }: Asked) => context.standing === 'submitted',
  stoodSentBack: ({ context }: Asked) => context.standing === 'sentBack',
  stoodVerified: ({ context }: Asked) => context.standing === 'verified',
  isIndependent,
  isIndependentAndReasoned: (asked: Asked) =>
    isIndependent(asked) && asked.event.type === 'sendBack' && written(asked.event.reason),
  /** A figure signed anew says why: the earlier one was published. */
  isReasoned: ({ event }: Asked) => event.type === 'sign' && written(event.figure.reason),
  figureStands: ({ context }: Asked) => context.standing !== 'none',
  isWithdrawn: ({ context }: Asked) => context.withdrawn,
  moreToTellOfReturn: ({ context }: Asked) => nextInLine('returnLate', context.toldLate + 1) !== undefined,
  moreToTellOfVerification: ({ context }: Asked) =>
    nextInLine('verificationLate', context.toldHere + 1) !== undefined,
  moreToTellOfCorrection: ({ context }: Asked) =>
    nextInLine('correctionLate', context.toldHere + 1) !== undefined,
};
