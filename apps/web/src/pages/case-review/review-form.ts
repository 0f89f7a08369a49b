import type { FormBody } from '../../shell/forms/form-values.ts';
import { textOf } from '../../shell/forms/form-values.ts';
import type { FieldProblem } from '../../shell/forms/refusal.ts';

/** Verdicts in the words of the page (docs/workflow, section 3, `followUpReview`). */
export const verdictWords: Readonly<Record<string, string>> = {
  improved: 'Improved',
  noChange: 'No change',
  worse: 'Worse',
  tooEarly: 'Too early to say',
};

/** The review form as typed. */
export interface TypedReview {
  readonly decision: string;
  readonly verdict: string;
  readonly reason: string;
  readonly lesson: string;
  readonly next: string;
}

/** What the form says once it is whole: the computed verdict confirmed, or another put in its place. */
export type ReviewContent =
  | { readonly kind: 'confirm'; readonly lesson: string; readonly next: string | null }
  | {
      readonly kind: 'override';
      readonly verdict: string;
      readonly reason: string;
      readonly lesson: string;
      readonly next: string | null;
    };

/** The form with nothing decided. */
export const BLANK_REVIEW: TypedReview = { decision: '', verdict: '', reason: '', lesson: '', next: '' };

/** Reads the posted form. */
export function readTypedReview(body: FormBody): TypedReview {
  return {
    decision: textOf(body, 'decision'),
    verdict: textOf(body, 'verdict'),
    reason: textOf(body, 'reason'),
    lesson: textOf(body, 'lesson'),
    next: textOf(body, 'next'),
  };
}

/**
 * What was decided. A lesson is always wanted; what happens next only where there was no improvement.
 * @param computed the verdict worked out from the criteria fixed at approval.
 */
export function readReview(
  typed: TypedReview,
  computed: string,
): { content: ReviewContent; problems: readonly [] } | { content: null; problems: readonly FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const overrides = typed.decision === 'override';
  if (!overrides && typed.decision !== 'confirm') {
    problems.push({ field: 'decision', message: 'Choose whether you confirm the verdict' });
  }
  const verdict = overrides ? typed.verdict : computed;
  if (overrides && !Object.hasOwn(verdictWords, verdict)) {
    problems.push({ field: 'verdict', message: 'Choose the verdict you put in its place' });
  } else if (overrides && verdict === computed) {
    problems.push({
      field: 'verdict',
      message: 'This is the computed verdict: choose another, or confirm it',
    });
  }
  if (overrides && typed.reason === '') {
    problems.push({ field: 'reason', message: 'Say why the computed verdict is wrong' });
  }
  if (typed.lesson === '') {
    problems.push({ field: 'lesson', message: 'Say what will change because of this' });
  }
  const goesOn = verdict === 'noChange' || verdict === 'worse';
  const next = goesOn && (typed.next === 'challenge' || typed.next === 'redesign') ? typed.next : null;
  if (goesOn && next === null) problems.push({ field: 'next', message: 'Choose what happens next' });
  if (problems.length > 0) return { content: null, problems };
  const { lesson, reason } = typed;
  return {
    content: overrides
      ? { kind: 'override', verdict, reason, lesson, next }
      : { kind: 'confirm', lesson, next },
    problems: [],
  };
}
