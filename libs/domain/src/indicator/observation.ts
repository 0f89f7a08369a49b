import { tidyNumber } from '#kernel/number-format';
import { ok, refuse } from '#kernel/result';
import type { Refusal, Result } from '#kernel/result';
import type { ValueKind } from './indicator.types.ts';

/** A figure as entered: null where the field was left blank. */
export interface EnteredFigure {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** A figure whose value is settled, from what was entered. */
export interface DerivedFigure extends EnteredFigure {
  readonly value: number;
}

export type FigureRefusal = Refusal<
  | 'valueMissing'
  | 'numeratorMissing'
  | 'denominatorMissing'
  | 'denominatorNotPositive'
  | 'valueDisagrees'
  | 'notFinite'
>;

/** How far an entered value may stand from the derived one, as a share of it: rounding, not disagreement. */
const ROUNDING_SHARE = 0.005;

/**
 * The value of an observation (docs/domain.md section 4). A `value` indicator is taken as entered. A `ratio` indicator is
 * numerator ÷ denominator × multiplier (100 for a percentage); a value entered beside the two must agree with them
 * within half a per cent or half a unit of its last shown decimal, so that the figure people see and the parts that
 * are summed tell one story.
 */
export function deriveFigure(
  entered: EnteredFigure,
  rule: { valueKind: ValueKind; multiplier: number; decimals: number },
): Result<DerivedFigure, FigureRefusal> {
  const { value, numerator, denominator } = entered;
  if ([value, numerator, denominator].some((n) => n !== null && !Number.isFinite(n))) {
    return refuse('notFinite', 'A figure must be a finite number.');
  }
  if (rule.valueKind === 'value') {
    return value === null
      ? refuse('valueMissing', 'Enter the figure.')
      : ok({ value, numerator, denominator });
  }
  if (numerator === null) return refuse('numeratorMissing', 'Enter the top number (the numerator).');
  if (denominator === null) return refuse('denominatorMissing', 'Enter the bottom number (the denominator).');
  if (denominator <= 0) {
    return refuse('denominatorNotPositive', 'The bottom number (the denominator) must be more than zero.');
  }
  const ratio = (numerator / denominator) * rule.multiplier;
  if (!Number.isFinite(ratio))
    return refuse('notFinite', 'The two numbers make a figure too large to be right.');
  const derived = tidyNumber(ratio);
  const slack = Math.max(Math.abs(derived) * ROUNDING_SHARE, 0.5 * 10 ** -rule.decimals);
  if (value !== null && Math.abs(value - derived) > slack) {
    return refuse('valueDisagrees', 'The figure does not agree with the two numbers it comes from.');
  }
  return ok({ value: derived, numerator, denominator });
}
