import type { FormBody } from '../../shell/forms/form-values.ts';
import { textOf } from '../../shell/forms/form-values.ts';
import type { FieldProblem } from '../../shell/forms/refusal.ts';
import { textsOf } from '../case-form/form-rows.ts';
import { questionGroups } from '../case-form/question-groups.ts';

/** A question from the bank, as the API suggests it. */
export interface Suggestion {
  readonly code: string;
  readonly group: string;
  readonly text: string;
  /** Whether it must be answered; those of the bank must, a partnership's own where it says so. */
  readonly required: boolean;
}

/** The challenge form as typed: codes ticked, a question of one's own, a justification. */
export interface TypedChallenge {
  readonly ticked: readonly string[];
  readonly own: string;
  readonly ownGroup: string;
  readonly justification: string;
  /** Why it should go before its turn. */
  readonly outOfTurn: string;
}

/** A question as the API takes it. */
export interface QuestionToPut {
  readonly text: string;
  readonly group: string;
  readonly required: boolean;
  readonly code: string | null;
}

/** The form as first seen: the first three suggestions ticked. */
export function firstChallenge(suggestions: readonly Suggestion[]): TypedChallenge {
  return {
    ticked: suggestions.slice(0, 3).map(({ code }) => code),
    own: '',
    ownGroup: 'why',
    justification: '',
    outOfTurn: '',
  };
}

/** Reads what was ticked and typed. */
export function readTypedChallenge(body: FormBody): TypedChallenge {
  const group = textOf(body, 'ownGroup');
  return {
    ticked: textsOf(body, 'ticked'),
    own: textOf(body, 'own'),
    ownGroup: questionGroups.some(({ value }) => value === group) ? group : 'why',
    justification: textOf(body, 'justification'),
    outOfTurn: textOf(body, 'outOfTurn'),
  };
}

/**
 * The questions to put, those of the bank in its own words; those that are required must be answered before an explanation is sent.
 * A challenge without a question is a problem.
 */
export function questionsToPut(
  typed: TypedChallenge,
  suggestions: readonly Suggestion[],
): { questions: QuestionToPut[]; problems: FieldProblem[] } {
  const questions: QuestionToPut[] = suggestions
    .filter(({ code }) => typed.ticked.includes(code))
    .map(({ code, group, text, required }) => ({ code, group, text, required }));
  if (typed.own) questions.push({ code: null, group: typed.ownGroup, text: typed.own, required: true });
  const problems =
    questions.length > 0 ? [] : [{ field: 'ticked', message: 'Tick a question, or write your own' }];
  return { questions, problems };
}
