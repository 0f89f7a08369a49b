import { addDays, isLocalDate, type LocalDate } from '#kernel/local-date';
import { problemUnless, requireText, type FieldProblem } from '../improvement/field-problem.ts';
import type { OpenWork } from './open-work.ts';

/** The longest reason for the end of a membership, in characters. */
const longestReason = 500;

/** The furthest ahead that a membership's end is fixed, in days; ours. */
const furthest = 366;

export interface TypedLeaving {
  /** The last day as a member. */
  lastDay: string;
  reason: string;
  /** Keys of what may be left as it is. */
  leaves: readonly string[];
}

/** What is wrong with a last day and its reason by themselves. */
export function leavingProblems(
  { lastDay, reason }: TypedLeaving,
  { today, joined }: { today: LocalDate; joined: LocalDate },
): FieldProblem[] {
  const real = isLocalDate(lastDay);
  return [
    ...problemUnless('lastDay', real, 'Enter a real date.'),
    ...problemUnless(
      'lastDay',
      !real || lastDay >= today,
      'Choose today or a later day: what was done before stands.',
    ),
    ...problemUnless('lastDay', !real || lastDay >= joined, 'The membership begins after that day.'),
    ...problemUnless('lastDay', !real || lastDay <= addDays(today, furthest), 'Choose a day within a year.'),
    ...requireText('reason', reason, 'Say why it leaves; it stays on the record.'),
    ...problemUnless(
      'reason',
      reason.trim().length <= longestReason,
      `Use ${longestReason} characters at most.`,
    ),
  ];
}

/**
 * Why a member cannot leave yet, thing by thing: what must be decided first, and what may stay but of which nobody has said
 * that it does. Nothing is dropped in silence (docs/domain.md section 2).
 */
export function undecided(work: readonly OpenWork[], leaves: readonly string[]): FieldProblem[] {
  const unsaid = work.filter(({ bearing, key }) => bearing === 'say' && !leaves.includes(key));
  return [
    ...work
      .filter(({ bearing }) => bearing === 'decide')
      .map(({ words }) => ({ field: 'lastDay', message: words })),
    ...unsaid.map(({ words }) => ({
      field: 'leaves',
      message: `Say whether this may stay as it is: ${words}`,
    })),
  ];
}
