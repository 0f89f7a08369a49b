import { formatNumber, tidyNumber } from '#kernel/number-format';
import { goodness } from '../assessment/polarity.ts';
import type { DatedTarget } from '../assessment/target.ts';
import { smallStep } from '../target/target-flags.ts';
import { levelReached } from '../target/target-standing.ts';
import type { TargetFigure, TargetIndicator } from '../target/target-documents.ts';

type Facts = Pick<TargetIndicator, 'polarity' | 'frequency'>;

/**
 * How much a target asks for, beside what was reached before it began: nothing beyond it, no more than a small step, or a
 * real one. Unknown where there were no figures before, or the measure has no better side.
 */
export type TargetAmbition = 'nothing' | 'small' | 'stretching' | 'unknown';

/** Of one measure: what its target of today asks for, or that it has none. */
export type Difficulty = TargetAmbition | 'noTarget';

/**
 * How difficult the target in force is (docs/domain.md section 6): by the very measure of a small step that flags "last year
 * and a bit" when targets are proposed, so one page never calls a target easy that another called hard.
 *
 * @param figures oldest first; only those whose period ended before the target began count
 * @param smallStepPercent the tenant's own share of what was achieved up to which a step counts as small
 */
export function targetDifficulty(
  target: DatedTarget | null,
  figures: readonly TargetFigure[],
  facts: Facts,
  smallStepPercent: number,
): Difficulty {
  if (!target) return 'noTarget';
  if (facts.polarity !== 'higher' && facts.polarity !== 'lower') return 'unknown';
  const before = figures.filter(({ periodEnd }) => periodEnd < target.starts);
  const level = levelReached(before, facts);
  if (level === null) return 'unknown';
  const good = (value: number): number => goodness(value, facts.polarity, null) ?? 0;
  const step = tidyNumber(good(target.value) - good(level));
  if (step <= 0) return 'nothing';
  return step <= smallStep(level, before, smallStepPercent) ? 'small' : 'stretching';
}

/** Each difficulty in words. */
export const difficultyLabels: Readonly<Record<Difficulty, string>> = {
  nothing: 'Asks for no more than was already reached',
  small: 'Asks for a small step',
  stretching: 'Asks for a real step',
  unknown: 'Cannot be judged',
  noTarget: 'No target',
};

/** How many measures of a priority have a target of each difficulty. */
export type DifficultyCounts = Readonly<Record<Difficulty, number>>;

export function countDifficulties(all: readonly Difficulty[]): DifficultyCounts {
  const counts: Record<Difficulty, number> = { nothing: 0, small: 0, stretching: 0, unknown: 0, noTarget: 0 };
  for (const one of all) counts[one] += 1;
  return counts;
}

/** The share of the targets that can be judged which ask for a real step; null where none can be judged. */
export function stretchShare({ nothing, small, stretching }: DifficultyCounts): number | null {
  const judged = nothing + small + stretching;
  return judged === 0 ? null : (stretching / judged) * 100;
}

/** The difficulty of a priority's targets in words: "4 of 6 targets ask for a real step". */
export function difficultyWords(counts: DifficultyCounts): string {
  const { nothing, small, stretching, unknown, noTarget } = counts;
  const judged = nothing + small + stretching;
  const more = [
    ...(nothing > 0 ? [`${nothing} for no more than was already reached`] : []),
    ...(unknown > 0 ? [`${unknown} cannot be judged`] : []),
    ...(noTarget > 0 ? [`${noTarget} ${noTarget === 1 ? 'measure has' : 'measures have'} none`] : []),
  ];
  if (judged === 0)
    return noTarget + unknown === 0
      ? 'No measures'
      : ['No target can be judged', ...more.slice(unknown > 0 ? 1 : 0)].join('; ');
  const head = `${formatNumber(stretching, 0)} of ${judged} ${judged === 1 ? 'target' : 'targets'} ${stretching === 1 ? 'asks' : 'ask'} for a real step`;
  return [head, ...more].join('; ');
}
