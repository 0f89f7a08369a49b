import type { JustifiedInput } from '../../generated/operations.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import type { Page } from '../../shell/page.ts';
import { sendCaseAct } from '../case-form/case-form.ts';
import type { CaseAct, CaseCommand } from '../case-form/case-form.ts';

/** How a page speaks of a decision that takes one text. */
export interface DecisionWords {
  readonly title: string;
  /** What follows from it, in a sentence or two. */
  readonly effect: string;
  readonly reasonLabel: string;
  readonly reasonHint: string;
  readonly button: string;
  /** True where it ends the work on the case, so that the button warns. */
  readonly ends: boolean;
  /** The past tense, for the notice afterwards. */
  readonly done: string;
}

/** A decision that needs one text from a person, most often a reason, and how it is sent. */
export interface ReasonedDecision extends DecisionWords {
  readonly send: (page: Page, command: CaseCommand, text: string) => Promise<Refusal | null>;
}

/** A decision whose text is its reason. */
export function withReason(act: CaseAct<JustifiedInput>, words: DecisionWords): ReasonedDecision {
  return {
    ...words,
    send: (page, command, reason) => sendCaseAct(page, act, { ...command, reason }, words.done),
  };
}
