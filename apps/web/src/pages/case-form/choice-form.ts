import type { FormBody } from '../../shell/forms/form-values.ts';
import { textOf } from '../../shell/forms/form-values.ts';
import type { FieldProblem } from '../../shell/forms/refusal.ts';

/** One of the decisions a page offers: the event it sends, how it reads, and whether a reason must be given. */
export interface Choice {
  readonly event: string;
  readonly label: string;
  readonly hint?: string;
  /** What to say when the reason is blank; without it the comment may be left out. */
  readonly reasonWanted?: string;
  /** The past tense, for the notice afterwards. */
  readonly done: string;
}

/** What was chosen and written, as typed. */
export interface TypedChoice {
  readonly decision: string;
  readonly comment: string;
}

/** Reads the two fields of a decision form. */
export function readTypedChoice(body: FormBody): TypedChoice {
  return { decision: textOf(body, 'decision'), comment: textOf(body, 'comment') };
}

/**
 * Which decision was made.
 * @returns the choice, or what to mend: nothing chosen, or a reason missing where one is required.
 */
export function readChoice<Each extends Choice>(
  typed: TypedChoice,
  choices: readonly Each[],
): { choice: Each; problems: readonly [] } | { choice: null; problems: readonly FieldProblem[] } {
  const choice = choices.find((each) => each.event === typed.decision);
  if (!choice) return { choice: null, problems: [{ field: 'decision', message: 'Choose what you decide' }] };
  if (choice.reasonWanted && typed.comment === '') {
    return { choice: null, problems: [{ field: 'comment', message: choice.reasonWanted }] };
  }
  return { choice, problems: [] };
}

/** The API calls the one text of these forms `reason` or `comment`; the form has one box. */
export function reasonsToComment(problems: readonly FieldProblem[]): FieldProblem[] {
  return problems.map((each) => (each.field === 'reason' ? { ...each, field: 'comment' } : each));
}
