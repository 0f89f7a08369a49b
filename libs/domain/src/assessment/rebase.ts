import { isLocalDate } from '#kernel/local-date';
import type { LocalDate } from '#kernel/local-date';
import { longestText, type FieldProblem } from '../improvement/field-problem.ts';

/** A day from which the work is said to have changed, with the reason. */
export interface Rebase {
  readonly from: string;
  readonly reason: string;
}

/** What the day is judged by: the periods that have a figure, oldest first, and the days in force already. */
export interface RebaseFacts {
  readonly periodStarts: readonly LocalDate[];
  readonly inForce: readonly LocalDate[];
  readonly today: LocalDate;
}

/**
 * What is wrong with starting a chart afresh from a day (docs/spc.md, rebase): there is no formula for it, it is a
 * judgement, so it asks for a reason; and a day with no figure on one side of it would part nothing from nothing.
 */
export function rebaseProblems({ from, reason }: Rebase, facts: RebaseFacts): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const say = (field: string, message: string) => problems.push({ field, message });
  if (!isLocalDate(from)) say('from', 'Enter a real date.');
  else if (from > facts.today) say('from', 'Enter today or a day before it.');
  else if (facts.inForce.includes(from)) say('from', 'The chart starts afresh from this day already.');
  else if (
    !facts.periodStarts.some((start) => start < from) ||
    !facts.periodStarts.some((start) => start >= from)
  ) {
    say('from', 'Enter a day with a figure before it, and one for a period that begins on it or later.');
  }
  problems.push(...reasonProblems(reason));
  return problems;
}

/** What is wrong with the reason for starting afresh, or for taking it back. */
export function reasonProblems(reason: string): FieldProblem[] {
  if (!reason.trim()) return [{ field: 'reason', message: 'Say why.' }];
  const long = reason.trim().length > Math.min(longestText, LONGEST_REASON);
  return long ? [{ field: 'reason', message: `Keep the reason to ${LONGEST_REASON} characters.` }] : [];
}

/** Characters; it stands under a chart. */
const LONGEST_REASON = 500;
