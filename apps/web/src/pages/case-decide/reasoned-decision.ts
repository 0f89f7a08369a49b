import type { WrittenAct } from '../case-form/written-act.ts';

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
  /** True where the case then takes a place, so that it may have to wait for its turn. */
  readonly takesPlace?: boolean;
  /** The past tense, for the notice afterwards. */
  readonly done: string;
}

/** A decision that needs one text from a person, most often a reason, and how it is sent. */
export type ReasonedDecision = DecisionWords & WrittenAct;
