import { tidyNumber } from '#kernel/number-format';
import type { Id } from '#kernel/ids';
import type { Refusal } from '#kernel/result';
import type { Aggregation } from '../indicator/indicator.types.ts';

/** One organisation's signed figure for one period. */
export interface Contribution {
  readonly organisationId: Id;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Weight for `weighted_mean`; the denominator stands in when it is absent. */
  readonly weight?: number | null;
  /** Whether its organisation signed that the figure will not come. */
  readonly withoutFigure?: boolean;
}

/** What to take off because two partners count the same people, and why. */
export interface OverlapAdjustment {
  /** Taken off the total (`sum`) or off the numerator (`ratio`), in the figure's own unit; zero or more. */
  readonly amount: number;
  /** Taken off the denominator of a `ratio`. */
  readonly denominatorAmount?: number;
  readonly reason: string;
}

export interface AggregateInput {
  readonly aggregation: Aggregation;
  /** For `ratio`: 100 for a percentage, 100 000 for a rate per 100,000. */
  readonly multiplier: number;
  /** The signed contributions to one period, in the order they were signed, one per organisation. */
  readonly contributions: readonly Contribution[];
  readonly expectedOrganisations: readonly Id[];
  readonly overlapAdjustment?: OverlapAdjustment | null;
}

/** A partnership's figure for one period. */
export interface Aggregate {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly signedCount: number;
  readonly expectedCount: number;
  /** Some expected organisation has not signed, or a signed contribution lacks what the aggregation needs. */
  readonly provisional: boolean;
  readonly noData: boolean;
  /** Organisations whose signed contribution lacks what the aggregation needs and is therefore left out. */
  readonly leftOut: readonly Id[];
  /** Organisations that said that theirs will not come: the total is never complete. */
  readonly without: readonly Id[];
  readonly label: string;
}

/**
 * A partnership's figure, recomputed from the signed contributions and never edited by hand (docs/domain.md section 2).
 * `ratio` is Σnumerator ÷ Σdenominator × multiplier, so large partners weigh as much as they are large; `latest` is
 * the contribution signed last. An organisation that signed and is no longer expected stays counted. A sum that will always
 * be without somebody's part is no figure of the place; a share or a mean of the others is one, and says without whom.
 *
 * @throws RangeError when an organisation contributes twice, or the overlap adjustment is one that
 *   `overlapAdjustmentProblem` refuses: both are to be checked when they are entered.
 */
export function aggregate(input: AggregateInput): Aggregate {
  const { contributions, overlapAdjustment } = input;
  const signed = new Set(contributions.map((c) => c.organisationId));
  if (signed.size !== contributions.length)
    throw new RangeError('an organisation contributes once to a period');
  const problem = overlapAdjustment ? overlapAdjustmentProblem(input.aggregation, overlapAdjustment) : null;
  if (problem) throw new RangeError(problem.message);

  const figures = contributions.filter((c) => !c.withoutFigure);
  const without = idsOf(contributions.filter((c) => c.withoutFigure));
  const usable = figures.filter((c) => isUsable(c, input.aggregation));
  const leftOut = idsOf(figures.filter((c) => !usable.includes(c)));
  const expectedCount = new Set([...input.expectedOrganisations, ...signed]).size;
  const provisional = signed.size < expectedCount || leftOut.length > 0;
  const cannotAdd = input.aggregation === 'sum' && without.length > 0 && !provisional;
  const noData = usable.length === 0 || cannotAdd;
  const total = noData ? { value: null, numerator: null, denominator: null } : totalOf(input, usable);
  const state = noData
    ? ', no data'
    : provisional
      ? ', provisional'
      : without.length > 0
        ? ', not complete'
        : '';
  const label = `${figures.length} of ${expectedCount} signed${state}`;
  const counts = { signedCount: figures.length, expectedCount };
  return { ...total, ...counts, provisional, noData, leftOut, without, label };
}

/**
 * Why an overlap adjustment cannot stand, or null: only totals of people can overlap (`sum`, `ratio`), a reason is
 * required, and nothing is added by it (docs/domain.md section 2).
 */
export function overlapAdjustmentProblem(
  aggregation: Aggregation,
  { amount, denominatorAmount = 0, reason }: OverlapAdjustment,
): Refusal | null {
  if (aggregation !== 'sum' && aggregation !== 'ratio') {
    return { code: 'overlapNotPossible', message: 'Only a sum or a ratio can count the same people twice.' };
  }
  if (aggregation === 'sum' && denominatorAmount !== 0) {
    return { code: 'overlapNotPossible', message: 'A sum has no denominator to adjust.' };
  }
  if (!(amount >= 0 && denominatorAmount >= 0 && Number.isFinite(amount + denominatorAmount))) {
    return {
      code: 'overlapNegative',
      message: 'An overlap is taken off the total: it cannot be below zero.',
    };
  }
  if (reason.trim() === '')
    return { code: 'overlapReasonMissing', message: 'Say why they are counted twice.' };
  return null;
}

const idsOf = (contributions: readonly Contribution[]): Id[] => contributions.map((c) => c.organisationId);

type Total = Pick<Aggregate, 'value' | 'numerator' | 'denominator'>;

function totalOf(input: AggregateInput, usable: readonly Contribution[]): Total {
  const values = usable.map((c) => c.value ?? 0);
  const plain = (value: number): Total => ({ value: tidyNumber(value), numerator: null, denominator: null });
  switch (input.aggregation) {
    case 'sum':
      return plain(sum(values) - (input.overlapAdjustment?.amount ?? 0));
    case 'ratio':
      return ratioOf(input, usable);
    case 'weighted_mean': {
      const weights = usable.map((c) => weightOf(c) ?? 0);
      return plain(sum(values.map((value, i) => value * (weights[i] ?? 0))) / sum(weights));
    }
    case 'mean':
      return plain(sum(values) / values.length);
    case 'max':
      return plain(Math.max(...values));
    case 'min':
      return plain(Math.min(...values));
    case 'latest':
      return {
        value: usable.at(-1)?.value ?? null,
        numerator: usable.at(-1)?.numerator ?? null,
        denominator: usable.at(-1)?.denominator ?? null,
      };
  }
}

function ratioOf(input: AggregateInput, usable: readonly Contribution[]): Total {
  const off = input.overlapAdjustment;
  const numerator = tidyNumber(sum(usable.map((c) => c.numerator ?? 0)) - (off?.amount ?? 0));
  const denominator = tidyNumber(sum(usable.map((c) => c.denominator ?? 0)) - (off?.denominatorAmount ?? 0));
  const value = denominator > 0 ? tidyNumber((numerator / denominator) * input.multiplier) : null;
  return { value, numerator, denominator };
}

function isUsable(c: Contribution, aggregation: Aggregation): boolean {
  if (aggregation === 'ratio') return c.numerator !== null && c.denominator !== null && c.denominator > 0;
  if (aggregation === 'weighted_mean') return c.value !== null && (weightOf(c) ?? 0) > 0;
  return c.value !== null;
}

function weightOf(c: Contribution): number | null {
  return c.weight ?? c.denominator;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
