/** What a run chart says of a series that is too short for limits (docs/spc.md, run charts). */
export interface RunChart {
  readonly median: number;
  /** Figures that do not lie on the median; the others neither lengthen a run nor end it. */
  readonly useful: number;
  readonly longestRun: number;
  /** The longest run that chance explains. */
  readonly longestRunLimit: number;
  readonly crossings: number;
  /** The fewest crossings of the median that chance explains. */
  readonly crossingsLimit: number;
  /** What chance does not explain; null where it explains all, and under ten useful figures. */
  readonly signal: 'longRun' | 'fewCrossings' | null;
}

/** Fewer useful figures than this say nothing. */
const LEAST_USEFUL = 10;

/**
 * The run chart of a series: its median, and the two rules of Anhøj and Olesen (PLoS ONE 2014, 9(11): e113825), which
 * grow with the number of figures: a run on one side of the median longer than log₂(n) + 3, rounded, or fewer
 * crossings than the lower 5% point of a binomial of n − 1 even chances. A missing figure ends a run. Null without figures.
 */
export function runChartOf(values: readonly (number | null)[]): RunChart | null {
  const figures = values.filter((value) => value !== null);
  const median = medianOf(figures);
  if (median === null) return null;
  const { useful, longestRun, crossings } = runsAbout(values, median);
  const longestRunLimit = useful > 0 ? Math.round(Math.log2(useful) + 3) : 0;
  const crossingsLimit = useful > 1 ? lowerTail(useful - 1) : 0;
  const signal =
    useful < LEAST_USEFUL
      ? null
      : longestRun > longestRunLimit
        ? 'longRun'
        : crossings < crossingsLimit
          ? 'fewCrossings'
          : null;
  return { median, useful, longestRun, longestRunLimit, crossings, crossingsLimit, signal };
}

/** The middle figure, or halfway between the middle two; null of none. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

function runsAbout(values: readonly (number | null)[], median: number) {
  let [useful, crossings, run, longestRun] = [0, 0, 0, 0];
  let side = 0;
  for (const value of values) {
    if (value === null) {
      run = 0;
      side = 0;
      continue;
    }
    const now = Math.sign(value - median);
    if (now === 0) continue;
    useful += 1;
    if (side !== 0 && now !== side) crossings += 1;
    run = now === side ? run + 1 : 1;
    side = now;
    longestRun = Math.max(longestRun, run);
  }
  return { useful, crossings, longestRun };
}

/** The least count whose chance of being reached or undercut, in so many even chances, is 5% or more. */
function lowerTail(trials: number): number {
  let chance = 0.5 ** trials;
  let total = chance;
  let count = 0;
  while (total < 0.05) {
    chance *= (trials - count) / (count + 1);
    count += 1;
    total += chance;
  }
  return count;
}
