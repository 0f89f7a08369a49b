import type { CaseContext } from './case-context.ts';
import type { ContentOf } from './case-events.ts';
import { enoughPoints, postponementsAllowed } from './case-verdict.ts';
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

/**
 * What stands in the way of confirming the computed verdict: the lesson, a known next step, and a verdict of “too early”
 * when the review was put off twice before (docs/workflow.md section 3, follow-up review).
 */
export function validateConfirm(
  input: Pick<ContentOf<'confirmVerdict'>, 'lesson' | 'next'>,
  context: CaseContext,
): FieldProblem[] {
  return [
    ...validateLesson(input),
    ...problemUnless(
      'verdict',
      context.review?.computedVerdict !== 'tooEarly' || mayPutOff(context),
      'The review was put off twice already. Give a verdict of your own on what there is, and say why.',
    ),
  ];
}

function mayPutOff({ postponements }: CaseContext): boolean {
  return postponements < postponementsAllowed;
}

function validateLesson(input: Pick<ContentOf<'confirmVerdict'>, 'lesson' | 'next'>): FieldProblem[] {
  return [
    ...requireText('lesson', input.lesson, 'Say what will change because of what was learned.'),
    ...problemUnless('next', nextSteps.includes(input.next), 'Choose a new challenge or a redesign.'),
  ];
}

/** What stands in the way of overriding it: also a reason, and a verdict that differs from the computed one. */
export function validateOverride(input: ContentOf<'overrideVerdict'>, context: CaseContext): FieldProblem[] {
  const same = input.verdict === context.review?.computedVerdict;
  return [
    ...validateLesson(input),
    ...requireText('reason', input.reason, 'Say why the computed verdict should not stand.'),
    ...problemUnless('verdict', verdicts.includes(input.verdict), 'Choose a verdict.'),
    ...problemUnless(
      'verdict',
      input.verdict !== 'tooEarly' || mayPutOff(context),
      'The review was put off twice already: it is not too early any more.',
    ),
    ...problemUnless('verdict', !same, 'This is the computed verdict: confirm it instead.'),
  ];
}
