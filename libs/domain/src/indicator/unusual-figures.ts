import type { DerivedFigure } from './observation.ts';
import type { UnitCode } from './indicator.types.ts';
import { questionsFor, type PlausibilityQuestion } from './plausibility.ts';

/**
 * Questions that figures of one measure raise when many are to be accepted at once (docs/domain.md section 4): each is
 * asked what `questionsFor` asks, against all the others and what stands beside them. Only the largest and the smallest can
 * lie outside the rest, so that a million figures take no longer than sorting them once.
 *
 * @param standing values accepted before for other periods, any order
 * @returns by the place of the figure in the list; those that raise none are left out
 */
export function unusualAmong(
  figures: readonly DerivedFigure[],
  standing: readonly number[],
  unit: UnitCode,
): Map<number, PlausibilityQuestion[]> {
  const asked = new Map<number, PlausibilityQuestion[]>();
  const outermost = new Set([
    outermostOf(figures, (one, other) => one > other),
    outermostOf(figures, (one, other) => one < other),
  ]);
  figures.forEach((figure, index) => {
    const others = outermost.has(index)
      ? [...standing, ...figures.flatMap(({ value }, at) => (at === index ? [] : [value]))]
      : [];
    const questions = questionsFor({ ...figure, history: others, unit });
    if (questions.length > 0) asked.set(index, questions);
  });
  return asked;
}

/** The place of the largest or the smallest figure, whatever its sign. */
function outermostOf(
  figures: readonly DerivedFigure[],
  further: (one: number, other: number) => boolean,
): number {
  let found = 0;
  figures.forEach(({ value }, index) => {
    if (further(Math.abs(value), Math.abs(figures[found]?.value ?? 0))) found = index;
  });
  return found;
}
