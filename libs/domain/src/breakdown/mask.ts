import { ragOf } from '../assessment/rag.ts';
import type { RagStatus } from '../assessment/rag.ts';
import type { TargetBand } from '../assessment/target.ts';
import type { Polarity } from '../indicator/indicator.types.ts';

/** A ward's or a group's figure, beside that of the whole. */
export interface Part {
  readonly name: string;
  readonly value: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** A hidden part is never named, for the naming would tell about it. */
  readonly hidden: boolean;
}

/** A part that misses the target while the whole meets it. */
export interface MaskedPart {
  readonly name: string;
  readonly value: number;
  readonly rag: RagStatus;
  /** Whether its numbers are large enough to say that it is no chance; null where that cannot be told. */
  readonly sure: boolean | null;
}

/** Standard deviations that hold 19 out of 20. */
const NINETEEN_IN_TWENTY = 1.96;

/**
 * The mask detector: parts that miss the target while the whole meets it (docs/domain.md section 4, breakdowns), the worst
 * first. For a share, the Wilson score interval of the part (E. B. Wilson, 1927) says whether the target lies outside what
 * chance would explain with so few counted. Counts of a whole cannot be held against parts, so they are not.
 */
export function maskedParts(
  whole: RagStatus,
  parts: readonly Part[],
  rule: { target: TargetBand | null; polarity: Polarity; multiplier: number; isCount: boolean },
): MaskedPart[] {
  const { target } = rule;
  if (!target || rule.isCount || (whole !== 'green' && whole !== 'exceeding')) return [];
  return parts
    .filter(({ hidden }) => !hidden)
    .map((part) => ({ ...part, rag: ragOf(part.value, target, rule.polarity) }))
    .filter(({ rag }) => rag === 'amber' || rag === 'red')
    .toSorted((a, b) => Math.abs(b.value - target.value) - Math.abs(a.value - target.value))
    .map(({ name, value, rag, numerator, denominator }) => {
      return { name, value, rag, sure: isSure(numerator, denominator, target.value / rule.multiplier) };
    });
}

function isSure(numerator: number | null, denominator: number | null, target: number): boolean | null {
  if (numerator === null || denominator === null || denominator <= 0) return null;
  if (numerator > denominator || target < 0 || target > 1) return null;
  const z = NINETEEN_IN_TWENTY;
  const share = numerator / denominator;
  const middle = (share + z ** 2 / (2 * denominator)) / (1 + z ** 2 / denominator);
  const reach =
    (z / (1 + z ** 2 / denominator)) *
    Math.sqrt((share * (1 - share)) / denominator + z ** 2 / (4 * denominator ** 2));
  return target < middle - reach || target > middle + reach;
}
