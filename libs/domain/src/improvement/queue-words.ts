import type { CaseStanding } from './case-queue.ts';
import { ordinal } from './queue-place.ts';

/** Why a case ranks where it does: "Ranks 2nd of 5: priority 1, red by 3 tolerances, 4 periods running". */
export function rankWords(rank: number, waiting: number, standing: CaseStanding): string {
  return `Ranks ${ordinal(rank)} of ${waiting}: ${standingWords(standing)}`;
}

/** What a case weighs, in words: "priority 1, red by 3 tolerances, 4 periods running". */
export function standingWords(standing: CaseStanding): string {
  const { priority, failsConsistently, periodsOff } = standing;
  return [
    `priority ${priority}`,
    distanceWords(standing),
    ...(failsConsistently ? ['cannot reach its target as things run'] : []),
    ...(periodsOff > 0 ? [periodsOff === 1 ? '1 period' : `${periodsOff} periods running`] : []),
  ].join(', ');
}

/** Amber within its tolerance, red beyond it (docs/domain.md section 5). */
function distanceWords({ tolerancesOff }: CaseStanding): string {
  if (tolerancesOff === null) return 'no target to measure it by';
  if (tolerancesOff === 0) return 'target met';
  if (tolerancesOff <= 1) return 'amber, within its tolerance';
  return `red by ${tolerancesOff.toLocaleString('en-GB', { maximumFractionDigits: 1 })} tolerances`;
}
