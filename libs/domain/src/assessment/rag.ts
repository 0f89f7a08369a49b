import { tidyNumber } from '#kernel/number-format';
import type { Polarity } from '../indicator/indicator.types.ts';
import type { TargetBand } from './target.ts';

/** The status of a figure against its target (docs/domain.md section 5). */
export type RagStatus = 'exceeding' | 'green' | 'amber' | 'red' | 'noTarget' | 'noData' | 'overdue';

/** How a status is shown besides its colour: never colour alone (docs/domain.md section 5). */
export interface RagMark {
  readonly word: string;
  readonly letter: string;
  readonly shape: 'star' | 'circle' | 'triangle' | 'diamond' | 'ring' | 'dash' | 'clock';
  /** The status as a sentence. */
  readonly meaning: string;
}

export const RAG_MARKS: Readonly<Record<RagStatus, RagMark>> = {
  exceeding: {
    word: 'Exceeding',
    letter: 'E',
    shape: 'star',
    meaning: 'Better than the target by more than the tolerance.',
  },
  green: { word: 'Met', letter: 'G', shape: 'circle', meaning: 'The target is met.' },
  amber: {
    word: 'Just missed',
    letter: 'A',
    shape: 'triangle',
    meaning: 'The target is missed, within tolerance.',
  },
  red: {
    word: 'Missed',
    letter: 'R',
    shape: 'diamond',
    meaning: 'The target is missed by more than the tolerance.',
  },
  noTarget: {
    word: 'No target',
    letter: 'N',
    shape: 'ring',
    meaning: 'There is no target to judge the figure by.',
  },
  noData: { word: 'No data', letter: 'X', shape: 'dash', meaning: 'There is no figure for the period.' },
  overdue: { word: 'Overdue', letter: 'O', shape: 'clock', meaning: 'The figure is late.' },
};

/**
 * The status of a value against its target and two-sided tolerance (docs/domain.md section 5; docs/mission.md row 71).
 *
 * Higher is better: at or above the target is green, above target + toleranceAbove exceeding, at or above target −
 * toleranceBelow amber, else red. Lower is better is the mirror image. On target: inside the band green, within twice
 * the band amber, else red. Neutral is never judged. Without a value `noData`, without a target `noTarget`.
 */
export function ragOf(value: number | null, target: TargetBand | null, polarity: Polarity): RagStatus {
  if (value === null) return 'noData';
  if (target === null || polarity === 'neutral') return 'noTarget';
  const floor = tidyNumber(target.value - target.toleranceBelow);
  const ceiling = tidyNumber(target.value + target.toleranceAbove);
  switch (polarity) {
    case 'higher':
      if (value > ceiling) return 'exceeding';
      if (value >= target.value) return 'green';
      return value >= floor ? 'amber' : 'red';
    case 'lower':
      if (value < floor) return 'exceeding';
      if (value <= target.value) return 'green';
      return value <= ceiling ? 'amber' : 'red';
    case 'on_target': {
      if (value >= floor && value <= ceiling) return 'green';
      const [outerFloor, outerCeiling] = [floor - target.toleranceBelow, ceiling + target.toleranceAbove];
      return value >= tidyNumber(outerFloor) && value <= tidyNumber(outerCeiling) ? 'amber' : 'red';
    }
  }
}
