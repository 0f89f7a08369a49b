import type { CaseContext } from './case-context.ts';
import type { ContentOf } from './case-events.ts';
import { enoughPoints } from './case-verdict.ts';
import type { FieldProblem } from './field-problem.ts';
import { limitText, problemUnless, requireText } from './field-problem.ts';

const verdicts: string[] = ['improved', 'noChange', 'worse', 'tooEarly'];
const nextSteps: (string | null)[] = [null, 'challenge', 'redesign'];

/** What stands in the way of a side agreeing to its leg of the shift: it must choose a heading of its own. */
export function validateConsent(input: ContentOf<'consent'>): FieldProblem[] {
  return [
    ...requireText('headingId', input.headingId, 'Choose the budget heading.'),
    ...limitText('comment', input.comment),
  ];
}

/** What stands in the way of completing a milestone. */
export function validateMilestoneDone(
  input: ContentOf<'completeMilestone'>,
  context: CaseContext,
): FieldProblem[] {
  const milestones = (context.plan?.actions ?? []).flatMap((action) => action.milestones);
  const open = milestones.some(({ id, state }) => id === input.milestoneId && state !== 'completed');
  return [
    ...problemUnless('milestoneId', open, 'This milestone is not open.'),
    ...requireText('evidence', input.evidence, 'Say what shows that the milestone was reached.'),
  ];
}

/** Why a review cannot begin yet: too few points since the plan took effect. */
export function validateBeginReview(context: CaseContext): FieldProblem[] {
  const needed = context.plan?.criteria?.pointsAfter ?? 0;
  const message = `Too early: the plan needs ${needed} figures from after it began before it can be judged.`;
  return problemUnless('caseId', enoughPoints(context), message);
}

/** What stands in the way of confirming the computed verdict: the lesson, and a known next step. */
export function validateConfirm(input: Pick<ContentOf<'confirmVerdict'>, 'lesson' | 'next'>): FieldProblem[] {
  return [
    ...requireText('lesson', input.lesson, 'Say what will change because of what was learned.'),
    ...problemUnless('next', nextSteps.includes(input.next), 'Choose a new challenge or a redesign.'),
  ];
}

/** What stands in the way of overriding it: also a reason, and a verdict that differs from the computed one. */
export function validateOverride(input: ContentOf<'overrideVerdict'>, context: CaseContext): FieldProblem[] {
  const same = input.verdict === context.review?.computedVerdict;
  return [
    ...validateConfirm(input),
    ...requireText('reason', input.reason, 'Say why the computed verdict should not stand.'),
    ...problemUnless('verdict', verdicts.includes(input.verdict), 'Choose a verdict.'),
    ...problemUnless('verdict', !same, 'This is the computed verdict: confirm it instead.'),
  ];
}
