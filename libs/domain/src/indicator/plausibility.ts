import type { UnitCode } from './indicator.types.ts';

/** A question the figure raises; it must be answered with a reason before the figure is accepted. */
export interface PlausibilityQuestion {
  readonly code: 'tenTimesOutsideHistory' | 'outsideNaturalRange' | 'ratioOverWhole' | 'zeroNeverSeen';
  readonly message: string;
}

/** A figure to be questioned, with the values accepted before it (any order). */
export interface FigureInQuestion {
  readonly value: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly history: readonly number[];
  readonly unit: UnitCode;
}

/** A slipped digit makes about ten times the usual figure, so nine already asks. */
const ABOUT_TEN = 9;

/** Below this many earlier values there is no history to speak of. */
const LEAST_HISTORY = 3;

/** Values a unit can take by nature. Units that are not named here may take any. */
const NATURAL_RANGES: Readonly<Record<UnitCode, { least: number; most: number }>> = {
  percent: { least: 0, most: 100 },
  count: { least: 0, most: Infinity },
  rate: { least: 0, most: Infinity },
  per_1000: { least: 0, most: 1_000 },
  per_10k: { least: 0, most: 10_000 },
  per_100k: { least: 0, most: 100_000 },
  years: { least: 0, most: 130 },
  ratio: { least: 0, most: Infinity },
  kilotonnes: { least: -Infinity, most: Infinity },
  micrograms_per_m3: { least: 0, most: Infinity },
};

/** The least and the most a unit can be by nature; boundless for one of our own. */
export function naturalRange(unit: UnitCode): { least: number; most: number } {
  return NATURAL_RANGES[unit] ?? { least: -Infinity, most: Infinity };
}

/**
 * Questions a figure must answer before it is accepted (docs/domain.md section 4, verification and plausibility): about
 * ten times above or below the usual and outside everything seen before, outside the natural range of its unit, a share
 * of more than the whole, or zero where zero has never been seen. An empty list means nothing to ask. It never refuses:
 * real life surprises.
 */
export function questionsFor(figure: FigureInQuestion): PlausibilityQuestion[] {
  const asked: PlausibilityQuestion[] = [];
  const shareOverWhole = overWhole(figure);
  if (shareOverWhole) {
    asked.push({
      code: 'ratioOverWhole',
      message: 'The part is larger than the whole. Why is it over 100%?',
    });
  }
  const range = NATURAL_RANGES[figure.unit];
  const outside = range !== undefined && (figure.value < range.least || figure.value > range.most);
  if (outside && !shareOverWhole) {
    const bound = figure.value < range.least ? 'below the least' : 'above the most';
    asked.push({
      code: 'outsideNaturalRange',
      message: `The figure is ${bound} this unit can be. Is it right?`,
    });
  }
  const surprise = againstHistory(figure);
  if (surprise) asked.push(surprise);
  return asked;
}

function overWhole({ unit, numerator, denominator }: FigureInQuestion): boolean {
  return (
    unit === 'percent' &&
    numerator !== null &&
    denominator !== null &&
    denominator > 0 &&
    numerator > denominator
  );
}

function againstHistory({ value, history }: FigureInQuestion): PlausibilityQuestion | null {
  if (history.length < LEAST_HISTORY) return null;
  const sizes = history.map(Math.abs);
  const [smallest, largest] = [Math.min(...sizes), Math.max(...sizes)];
  if (value === 0) {
    return smallest > 0
      ? {
          code: 'zeroNeverSeen',
          message: 'The figure is zero, which it has never been. Is it missing instead?',
        }
      : null;
  }
  const size = Math.abs(value);
  // Where most of the past is zero, the highest figure stands for the usual one.
  const usual = middleOf(sizes) || largest;
  if (size > largest && size >= usual * ABOUT_TEN && largest > 0) {
    return {
      code: 'tenTimesOutsideHistory',
      message: 'The figure is about ten times what it usually is, or more. Is the unit right?',
    };
  }
  if (size < smallest && size <= usual / ABOUT_TEN) {
    return {
      code: 'tenTimesOutsideHistory',
      message: 'The figure is about a tenth of what it usually is, or less. Is the unit right?',
    };
  }
  return null;
}

function middleOf(sizes: readonly number[]): number {
  const sorted = [...sizes].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [below, above] = [sorted[half - 1] ?? 0, sorted[half] ?? 0];
  return sorted.length % 2 ? above : (below + above) / 2;
}
