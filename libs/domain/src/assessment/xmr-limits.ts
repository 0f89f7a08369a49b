import type { Limits } from './xmr.types.ts';

/** 3 ÷ 1.128, as published: three sigma from the average moving range (docs/spc.md, constants). */
const PROCESS = 2.66;
/** Two sigma: two thirds of the process limit. */
const NEAR = (2 * PROCESS) / 3;
/** D₄: upper limit of the moving-range chart, and the bound of the outlier screen. */
const MOVING_RANGE = 3.267;

/** Distance of each value from its neighbour before; null at the start and beside a gap. */
export function movingRanges(values: readonly (number | null)[]): (number | null)[] {
  return values.map((value, i) => {
    const before = values[i - 1] ?? null;
    return value === null || before === null ? null : Math.abs(value - before);
  });
}

/**
 * Mean and limits of a stretch (docs/spc.md, constants, after NHS Making Data Count): limits stand 2.66 average moving
 * ranges from the mean, near limits two thirds as far. With screening, moving ranges of 3.267 × AMR and more are left
 * out once; the mean stays. Screening that would leave no movement at all is not applied: it would put every point
 * outside. Null without two neighbouring figures, or when figures that differ never moved between neighbours.
 */
export function limitsOf(values: readonly (number | null)[], screenOutliers = false): Limits | null {
  const present = values.filter((value) => value !== null);
  const ranges = movingRanges(values).filter((range) => range !== null);
  if (ranges.length === 0) return null;

  let amr = average(ranges);
  if (amr === 0 && present.some((value) => value !== present[0])) return null;
  if (screenOutliers) {
    const kept = ranges.filter((range) => range < MOVING_RANGE * amr);
    const screened = kept.length > 0 ? average(kept) : 0;
    if (screened > 0) amr = screened;
  }
  // Adding and dividing equal decimals can miss them by a hair, which would put every point on one side.
  const mean = amr === 0 ? (present[0] ?? 0) : average(present);
  return {
    mean,
    amr,
    upper: mean + PROCESS * amr,
    lower: mean - PROCESS * amr,
    nearUpper: mean + NEAR * amr,
    nearLower: mean - NEAR * amr,
    mrUpper: MOVING_RANGE * amr,
  };
}

/** Limits as drawn: clipped at the natural bounds of the unit. Judgements use the unclipped ones (docs/spc.md). */
export function clipLimits(limits: Limits, bounds: { least: number; most: number }): Limits {
  const clip = (value: number) => Math.min(Math.max(value, bounds.least), bounds.most);
  return {
    ...limits,
    upper: clip(limits.upper),
    lower: clip(limits.lower),
    nearUpper: clip(limits.nearUpper),
    nearLower: clip(limits.nearLower),
  };
}

function average(numbers: readonly number[]): number {
  return numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
}
