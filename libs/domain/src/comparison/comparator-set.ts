import type { FieldProblem } from '../improvement/field-problem.ts';
import type { Differing } from './compared-with.ts';
import { isBenchmark } from './standing.ts';

/** A set of areas as somebody words it. */
export interface ComparatorSetWords {
  readonly name: string;
  readonly reason: string;
  readonly areas: readonly string[];
  readonly benchmark: string | null;
}

/** What a set is judged by. */
export interface ComparatorSetFacts {
  /** Codes of every area that figures are known of. */
  readonly known: readonly string[];
  /** Names of the other sets in force. */
  readonly names: readonly string[];
}

const LONGEST_NAME = 100;
const LONGEST_REASON = 500;
const LONGEST_DIFFERENCE = 200;
const MOST_AREAS = 100;

/**
 * What is wrong with a set of areas to compare with: it needs a name of its own, a reason why these are like us (the
 * guide, section 3.7), and areas that figures are known of. A whole country is measured against, not among the areas.
 */
export function comparatorSetProblems(
  { name, reason, areas, benchmark }: ComparatorSetWords,
  { known, names }: ComparatorSetFacts,
): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const say = (field: string, message: string) => problems.push({ field, message });
  const called = name.trim();
  if (!called) say('name', 'Give the set a name.');
  else if (called.length > LONGEST_NAME) say('name', `Keep the name to ${LONGEST_NAME} characters.`);
  else if (names.some((one) => one.toLowerCase() === called.toLowerCase()))
    say('name', 'Another set has this name.');
  problems.push(...setReasonProblems(reason, 'Say why these areas are fit to compare with.'));
  if (areas.length === 0) say('areas', 'Choose at least one area.');
  else if (areas.length > MOST_AREAS) say('areas', `Choose ${MOST_AREAS} areas at most.`);
  else if (new Set(areas).size < areas.length) say('areas', 'Choose each area once.');
  else if (areas.some((code) => isBenchmark(code) || !known.includes(code)))
    say('areas', 'Choose areas that there are figures of; a whole country is shown beside them.');
  if (benchmark !== null && !(isBenchmark(benchmark) && known.includes(benchmark)))
    say('benchmark', 'Choose a whole country that there are figures of.');
  return problems;
}

/** What is wrong with a reason. */
export function setReasonProblems(reason: string, whenBlank: string): FieldProblem[] {
  const length = reason.trim().length;
  if (length === 0) return [{ field: 'reason', message: whenBlank }];
  if (length <= LONGEST_REASON) return [];
  return [{ field: 'reason', message: `Keep the reason to ${LONGEST_REASON} characters.` }];
}

/** What is wrong with saying which areas of a set measure differently. Fields are `differs.<code of the area>`. */
export function differsProblems(differs: readonly Differing[], areas: readonly string[]): FieldProblem[] {
  return differs.flatMap(({ areaCode, how }, index) => {
    const field = `differs.${areaCode}`;
    if (!areas.includes(areaCode)) return [{ field, message: 'This area is not in the set.' }];
    if (differs.findIndex((one) => one.areaCode === areaCode) < index)
      return [{ field, message: 'Say it once of each area.' }];
    if (!how.trim()) return [{ field, message: 'Say what differs.' }];
    const long = how.trim().length > LONGEST_DIFFERENCE;
    return long ? [{ field, message: `Keep it to ${LONGEST_DIFFERENCE} characters.` }] : [];
  });
}
