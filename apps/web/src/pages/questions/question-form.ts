import type { FormBody } from '../../shell/forms/form-values.ts';
import { textOf } from '../../shell/forms/form-values.ts';
import type { FieldProblem } from '../../shell/forms/refusal.ts';
import { textsOf } from '../case-form/form-rows.ts';

/** A question of a partnership's own as typed. */
export interface TypedQuestion {
  readonly text: string;
  readonly group: string;
  readonly stages: readonly string[];
  readonly fits: readonly string[];
  readonly required: boolean;
  readonly reason: string;
}

/** The parts of a case that questions are put in, as the form offers them. */
export const stageChoices = [
  { value: 'challenge', text: 'Challenge: why is it so?' },
  { value: 'plan', text: 'Action plan: what will be done?' },
  { value: 'shift', text: 'Resources: what will it take?' },
  { value: 'review', text: 'Follow-up review: did it work?' },
] as const;

/** The signals a question may fit best, as the form offers them. */
export const fitChoices = [
  { value: 'bad', text: 'Performance is worse than it should be' },
  { value: 'attention', text: 'Something needs looking at' },
  { value: 'good', text: 'Performance is better than expected' },
  { value: 'common', text: 'The usual ups and downs' },
  { value: 'special', text: 'Something out of the ordinary' },
  { value: 'failing', text: 'It keeps missing its target' },
  { value: 'relapse', text: 'It slipped back after improving' },
  { value: 'opened', text: 'Somebody opened the case by hand' },
] as const;

export const blankQuestion: TypedQuestion = {
  text: '',
  group: 'why',
  stages: ['challenge'],
  fits: [],
  required: false,
  reason: '',
};

/** Reads what was typed and ticked. */
export function readTypedQuestion(body: FormBody): TypedQuestion {
  return {
    text: textOf(body, 'text'),
    group: textOf(body, 'group'),
    stages: textsOf(body, 'stages'),
    fits: textsOf(body, 'fits'),
    required: textOf(body, 'required') === 'yes',
    reason: textOf(body, 'reason'),
  };
}

/** What the page can say by itself before anything is sent; the API checks the rest. */
export function blankProblems(typed: TypedQuestion): FieldProblem[] {
  return [
    ...(typed.text ? [] : [{ field: 'text', message: 'Write the question' }]),
    ...(typed.stages.length > 0 ? [] : [{ field: 'stages', message: 'Tick at least one part of a case' }]),
  ];
}
