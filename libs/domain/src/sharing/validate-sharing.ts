import { addMonths, isLocalDate, londonDateOf, type LocalDate } from '#kernel/local-date';
import { problemUnless, requireText, type FieldProblem } from '../improvement/field-problem.ts';
import { sharingLevels, type SharingContext } from './sharing-context.ts';
import type { SharingEvent } from './sharing-events.ts';

/** The longest an agreement may run before the two sides must look at it again; ours. */
const longestMonths = 60;

/** The longest name of a measure asked for, in characters. */
const longestMeasure = 200;

/** Terms as they come in, the level not yet known to be one. */
export interface TypedTerms {
  level: string;
  starts: string;
  ends: string;
  reason: string;
}

/** What is wrong with terms proposed on a day, field by field. */
export function validateTerms({ level, starts, ends, reason }: TypedTerms, on: LocalDate): FieldProblem[] {
  const levels: readonly string[] = sharingLevels;
  return [
    ...problemUnless('level', levels.includes(level), 'Choose how much is shared: summary or detail.'),
    ...dateProblems(starts, ends, on),
    ...requireText('reason', reason, 'Say what the partnership will use the measure for.'),
  ];
}

function dateProblems(starts: string, ends: string, on: LocalDate): FieldProblem[] {
  const real = [
    ...problemUnless('starts', isLocalDate(starts), 'Enter a real date for the first day.'),
    ...problemUnless('ends', isLocalDate(ends), 'Enter a real date for the last day.'),
  ];
  if (real.length > 0) return real;
  if (starts < on) return [{ field: 'starts', message: 'The first day must be today or later.' }];
  if (ends < starts) return [{ field: 'ends', message: 'The last day must not be before the first.' }];
  const within = ends <= addMonths(starts, longestMonths);
  return problemUnless('ends', within, 'An agreement runs for five years at the most; then agree again.');
}

/** What is wrong with the words for a measure that a partnership asks for. */
export function validateMeasure(measure: string): FieldProblem[] {
  const problems = requireText('measure', measure, 'Name the measure you ask for.');
  if (problems.length > 0) return problems;
  return problemUnless(
    'measure',
    measure.trim().length <= longestMeasure,
    `Keep the name to ${longestMeasure} characters or fewer.`,
  );
}

type Content = SharingEvent extends infer E ? (E extends SharingEvent ? Omit<E, 'by'> : never) : never;

/** What is wrong with an act's content; the machine's guards hold the same. */
export function validateSharingAct(event: Content, context: SharingContext): FieldProblem[] {
  switch (event.type) {
    case 'agree':
      return [
        ...problemUnless(
          'indicatorId',
          (context.indicator ?? event.indicator) !== null,
          'Choose which of your indicators this is.',
        ),
        ...problemUnless(
          'ends',
          londonDateOf(new Date(event.at)) <= context.ends,
          'The last day of this proposal has passed. Ask for a new one.',
        ),
      ];
    case 'replaced':
      return [];
    default:
      return requireText('reason', event.reason, 'Give a reason.');
  }
}
