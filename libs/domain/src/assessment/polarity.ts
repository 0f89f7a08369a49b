import { tidyNumber } from '#kernel/number-format';
import type { Polarity } from '../indicator/indicator.types.ts';

/** What a change means for the people served. */
export type Judgement = 'improving' | 'worsening' | 'steady' | 'unknown';

/**
 * How good a value is on a scale where more is better: the value itself, its negative where lower is better, and the
 * negative distance from the target where the target is to be met. Null where neither way is judged, or where the
 * target needed is not known.
 */
export function goodness(value: number, polarity: Polarity, target: number | null): number | null {
  switch (polarity) {
    case 'higher':
      return value;
    case 'lower':
      return -value;
    case 'on_target':
      return target === null ? null : -Math.abs(tidyNumber(value - target));
    case 'neutral':
      return null;
  }
}

/** The smallest change that shows at this many decimals: half of the last place. */
export function leastVisible(decimals: number): number {
  return 0.5 * 10 ** -decimals;
}

/**
 * Whether a move from one value to another is better or worse by polarity; steady when the change would not show at
 * the indicator's decimals (docs/domain.md section 5).
 */
export function judgeMove(
  from: number,
  to: number,
  rule: { polarity: Polarity; target: number | null; decimals: number },
): Judgement {
  if (Math.abs(tidyNumber(to - from)) < leastVisible(rule.decimals)) return 'steady';
  const [before, after] = [
    goodness(from, rule.polarity, rule.target),
    goodness(to, rule.polarity, rule.target),
  ];
  if (before === null || after === null) return 'unknown';
  const gain = tidyNumber(after - before);
  if (Math.abs(gain) < leastVisible(rule.decimals)) return 'steady';
  return gain > 0 ? 'improving' : 'worsening';
}
