import type { BankQuestion, QuestionStage, SignalTrait } from './bank-question.ts';
import type { FieldProblem } from './field-problem.ts';
import { problemUnless, requireText } from './field-problem.ts';
import { questionGroups } from './question-groups.ts';

/** A question a partnership has added to the bank; its code is the partnership's own and never used again. */
export interface OwnQuestion extends BankQuestion {
  /** Counts the wordings, from 1. */
  version: number;
  /** Whether an explanation must answer it when it is put. */
  required: boolean;
}

/** What a partnership says of a question of its own. */
export type OwnQuestionContent = Pick<OwnQuestion, 'group' | 'stages' | 'text' | 'fits' | 'required'>;

/** The parts of a case that questions are put in, in words. */
export const questionStageLabels: Record<QuestionStage, string> = {
  challenge: 'Challenge: why is it so?',
  plan: 'Action plan: what will be done?',
  shift: 'Resources: what will it take?',
  review: 'Follow-up review: did it work?',
};

/** The signals a question can be meant for, in words. */
export const signalTraitLabels: Record<SignalTrait, string> = {
  bad: 'Performance is worse than it should be',
  good: 'Performance is better than expected',
  attention: 'Something needs looking at',
  common: 'The usual ups and downs',
  special: 'Something out of the ordinary',
  failing: 'It keeps missing its target',
  relapse: 'It slipped back after improving',
  opened: 'Somebody opened the case by hand',
};

/** The longest question; a longer one is two questions. */
const longestQuestion = 300;

/** What stands in the way of adding or rewording a question of a partnership's own. */
export function validateOwnQuestion(content: OwnQuestionContent): FieldProblem[] {
  const { text, group, stages, fits } = content;
  return [
    ...requireText('text', text, 'Write the question.'),
    ...problemUnless(
      'text',
      text.trim().length <= longestQuestion,
      `A question may have ${longestQuestion} characters; a longer one is better asked as two.`,
    ),
    ...problemUnless(
      'text',
      text.trim() === '' || text.trim().endsWith('?'),
      'End the question with a question mark.',
    ),
    ...problemUnless('group', Object.hasOwn(questionGroups, group), 'Choose which kind of question this is.'),
    ...problemUnless('stages', stages.length > 0, 'Choose at least one part of a case to ask it in.'),
    ...problemUnless(
      'stages',
      stages.every((stage) => Object.hasOwn(questionStageLabels, stage)),
      'Choose parts of a case from the list.',
    ),
    ...problemUnless(
      'fits',
      fits.every((trait) => Object.hasOwn(signalTraitLabels, trait)),
      'Choose signals from the list.',
    ),
  ];
}
