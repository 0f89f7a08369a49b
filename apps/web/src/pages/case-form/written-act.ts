import type { CommentedInput, JustifiedInput, RedesignSystemInput } from '../../generated/operations.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import type { Page } from '../../shell/page.ts';
import { sendCaseAct } from './case-form.ts';
import type { CaseAct, CaseCommand } from './case-form.ts';

/** How a page speaks of an act: at the least its past tense, for the notice afterwards. */
interface ActWords {
  readonly done: string;
}

/** An act that carries one text from a person. */
export interface WrittenAct {
  /** Sends it, with why it should go before its turn where it may; null when it was done. */
  readonly send: (
    page: Page,
    command: CaseCommand,
    text: string,
    outOfTurn?: string,
  ) => Promise<Refusal | null>;
}

/** An act whose text is its reason. */
export function withReason<Words extends ActWords>(
  act: CaseAct<JustifiedInput>,
  words: Words,
): Words & WrittenAct {
  return {
    ...words,
    send: (page, command, reason) => sendCaseAct(page, act, { ...command, reason }, words.done),
  };
}

/** An act whose text is its reason, and which takes a place: in its turn, or with why it should go first. */
export function takingPlace<Words extends ActWords>(
  act: CaseAct<RedesignSystemInput>,
  words: Words,
): Words & WrittenAct & { takesPlace: true } {
  return {
    ...words,
    takesPlace: true,
    send: (page, command, reason, outOfTurn) =>
      sendCaseAct(page, act, { ...command, reason, outOfTurn: outOfTurn || null }, words.done),
  };
}

/** An act whose text is a comment, which may be left out. */
export function withComment<Words extends ActWords>(
  act: CaseAct<CommentedInput>,
  words: Words,
): Words & WrittenAct {
  return {
    ...words,
    send: (page, command, text) => sendCaseAct(page, act, { ...command, comment: text || null }, words.done),
  };
}
