import { limitsOf, movingRanges } from './xmr-limits.ts';
import { signalsOf } from './xmr-rules.ts';
import type {
  Assurance,
  ImprovementDirection,
  Limits,
  Signal,
  Variation,
  XmrChart,
  XmrOptions,
  XmrPoint,
  XmrSegment,
} from './xmr.types.ts';

/** Figures a stretch needs before limits are trusted and icons are shown (docs/spc.md, minimum points). */
export const LEAST_POINTS = 13;

/**
 * The XmR chart of a series (docs/spc.md, after NHS Making Data Count): mean, limits, the four rules, and the two icons.
 * The series ascends one period at a time, null where a figure is missing. Variation is that of the latest figure
 * alone; assurance compares the target with the latest limits.
 */
export function xmrChart(values: readonly (number | null)[], options: XmrOptions): XmrChart {
  const { improvement, target, trendLength = 7, shiftLength = 7, screenOutliers = false } = options;
  const segments: XmrSegment[] = [];
  const points: XmrPoint[] = [];

  for (const [from, to] of stretches(values.length, options.rebaseAt ?? [])) {
    const stretch = values.slice(from, to + 1);
    const count = stretch.filter((value) => value !== null).length;
    const limits = limitsOf(stretch, screenOutliers);
    const ranges = movingRanges(stretch);
    const signals = limits ? signalsOf(stretch, limits, { trend: trendLength, shift: shiftLength }) : [];
    stretch.forEach((value, i) => {
      const fired = signals[i] ?? [];
      const variation = variationOf(fired, improvement);
      points.push({
        value,
        movingRange: ranges[i] ?? null,
        segment: segments.length,
        signals: fired,
        variation,
      });
    });
    segments.push({ from, to, points: count, limits, trial: count < LEAST_POINTS });
  }

  const latest = points.findLast((point) => point.value !== null);
  const segment = latest && segments[latest.segment];
  const settled = latest && segment?.limits && !segment.trial ? { latest, limits: segment.limits } : null;
  return {
    points,
    segments,
    variation: settled?.latest.variation ?? null,
    assurance: settled && assuranceOf(settled.limits, target, improvement),
    trendLength,
    shiftLength,
    screenOutliers,
  };
}

/**
 * What the rules that fired on a point amount to. Where one says better and another worse, better is shown; the letter
 * is the way the values went (docs/spc.md, icons).
 */
export function variationOf(signals: readonly Signal[], improvement: ImprovementDirection): Variation {
  const [first] = signals;
  if (!first) return 'common';
  if (improvement === 'neither') return first.side === 'high' ? 'neitherHigh' : 'neitherLow';
  const goodSide = improvement === 'increase' ? 'high' : 'low';
  if (signals.some(({ side }) => side === goodSide)) {
    return goodSide === 'high' ? 'improvementHigh' : 'improvementLow';
  }
  return goodSide === 'high' ? 'concernLow' : 'concernHigh';
}

/**
 * Whether the process as it runs will meet the target (docs/spc.md, assurance): sure to when the target lies strictly
 * beyond the worse limit, sure not to when strictly beyond the better one. A process that never varies has no limits to
 * compare: it passes when its one value meets the target.
 */
export function assuranceOf(
  limits: Limits,
  target: number | null,
  improvement: ImprovementDirection,
): Assurance {
  if (target === null || improvement === 'neither') return 'none';
  const up = improvement === 'increase';
  if (limits.amr === 0) return (up ? limits.mean >= target : limits.mean <= target) ? 'pass' : 'fail';
  if (target < limits.lower) return up ? 'pass' : 'fail';
  if (target > limits.upper) return up ? 'fail' : 'pass';
  return 'hitOrMiss';
}

/** The kind of a variation without the side the values went. */
export function variationKind(variation: Variation): 'common' | 'improvement' | 'concern' | 'neither' {
  if (variation === 'common') return 'common';
  if (variation.startsWith('improvement')) return 'improvement';
  return variation.startsWith('concern') ? 'concern' : 'neither';
}

function stretches(length: number, rebaseAt: readonly number[]): [from: number, to: number][] {
  const starts = [...new Set([0, ...rebaseAt])].filter((at) => at >= 0 && at < length).sort((a, b) => a - b);
  return starts.map((from, i) => [from, (starts[i + 1] ?? length) - 1]);
}
