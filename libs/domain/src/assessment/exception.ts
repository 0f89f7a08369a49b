import type { LocalDate } from '#kernel/local-date';
import type { IndicatorFacts } from '../indicator/indicator.types.ts';
import { goodness, judgeMove } from './polarity.ts';
import type { RagStatus } from './rag.ts';

export const EXCEPTION_RULES = [
  'red_now',
  'red_two_periods',
  'exceeding_two_periods',
  'worsening_three_periods',
  'below_comparator_median',
] as const;
export type ExceptionRule = (typeof EXCEPTION_RULES)[number];

/** Particularly bad, needs attention otherwise, or particularly good (docs/mission.md row 61), gravest first. */
export const EXCEPTION_CLASSES = ['bad', 'attention', 'good'] as const;
export type ExceptionClass = (typeof EXCEPTION_CLASSES)[number];

export interface CriterionParams {
  /** How many periods in a row the rule wants, in place of the number in its name. */
  readonly periods?: number;
  /** The class it counts as, in place of the rule's own. */
  readonly class?: ExceptionClass;
  /** Fires only while the latest status is one of these. */
  readonly whileRag?: readonly RagStatus[];
}

export interface Criterion {
  readonly rule: ExceptionRule;
  readonly params?: CriterionParams;
}

/** One version of a tenant's exception criteria, as a named body adopted it. */
export interface CriteriaVersion {
  readonly version: number;
  readonly adoptedBy: string;
  readonly effectiveFrom: LocalDate;
  readonly rules: readonly Criterion[];
}

/** One period as the criteria see it; judged by its own target. */
export interface JudgedPoint {
  readonly value: number | null;
  readonly rag: RagStatus;
  readonly target: number | null;
}

export interface ExceptionFinding {
  readonly class: ExceptionClass;
  readonly rule: ExceptionRule;
  readonly version: number;
  readonly adoptedBy: string;
  /** Why it fired, as a sentence. */
  readonly words: string;
}

/** The version in force on a day: the one that took effect last (docs/mission.md row 62). */
export function criteriaInForce(versions: readonly CriteriaVersion[], at: LocalDate): CriteriaVersion | null {
  const begun = versions.filter(({ effectiveFrom }) => effectiveFrom <= at);
  return begun.reduce<CriteriaVersion | null>((latest, next) => {
    if (latest === null || next.effectiveFrom > latest.effectiveFrom) return next;
    return next.effectiveFrom === latest.effectiveFrom && next.version > latest.version ? next : latest;
  }, null);
}

/**
 * Whether the latest figure is exceptional, and by which criterion (docs/domain.md section 5; docs/mission.md rows 61 and 62).
 * The points ascend one period at a time and end at the latest. Of several criteria that fire the gravest class wins,
 * then the order in which the body adopted them. Nothing is exceptional without criteria in force.
 */
export function exceptionOf(
  points: readonly JudgedPoint[],
  criteria: CriteriaVersion | null,
  rule: Pick<IndicatorFacts, 'polarity' | 'decimals'> & {
    readonly comparatorMedian?: number | null;
    /** Position of the first point that may be compared with the latest; an earlier one counted something else. */
    readonly comparableFrom?: number;
  },
): ExceptionFinding | null {
  const latest = points.at(-1);
  if (!criteria || !latest || latest.value === null) return null;
  const fired = criteria.rules.flatMap(({ rule: code, params = {} }) => {
    if (params.whileRag && !params.whileRag.includes(latest.rag)) return [];
    const periods = params.periods ?? USUAL[code].periods;
    const words = FIRES[code]({ points, latest, latestValue: latest.value ?? 0, periods, rule });
    if (words === null) return [];
    const { version, adoptedBy } = criteria;
    return [{ class: params.class ?? USUAL[code].class, rule: code, version, adoptedBy, words }];
  });
  for (const gravest of EXCEPTION_CLASSES) {
    const finding = fired.find((found) => found.class === gravest);
    if (finding) return finding;
  }
  return null;
}

/** The class and the number of periods of each rule, unless a body says otherwise. */
export const USUAL: Readonly<Record<ExceptionRule, { class: ExceptionClass; periods: number }>> = {
  red_now: { class: 'bad', periods: 1 },
  red_two_periods: { class: 'bad', periods: 2 },
  exceeding_two_periods: { class: 'good', periods: 2 },
  worsening_three_periods: { class: 'attention', periods: 3 },
  below_comparator_median: { class: 'attention', periods: 1 },
};

interface Question {
  readonly points: readonly JudgedPoint[];
  readonly latest: JudgedPoint;
  readonly latestValue: number;
  readonly periods: number;
  readonly rule: Parameters<typeof exceptionOf>[2];
}

/** Each rule as the sentence that says why it fired, or null. */
const FIRES: Readonly<Record<ExceptionRule, (question: Question) => string | null>> = {
  red_now: (q) => (statusFor(q, 'red') ? inARow(q, 'Missed the target by more than the tolerance') : null),
  red_two_periods: (q) =>
    statusFor(q, 'red') ? inARow(q, 'Missed the target by more than the tolerance') : null,
  exceeding_two_periods: (q) =>
    statusFor(q, 'exceeding') ? inARow(q, 'Better than the target by more than the tolerance') : null,
  worsening_three_periods: (q) => (worseningFor(q) ? inARow(q, 'Worse than the period before') : null),
  below_comparator_median: ({ latestValue, latest, rule }) => {
    const median = rule.comparatorMedian ?? null;
    if (median === null) return null;
    const [own, others] = [latestValue, median].map((value) => goodness(value, rule.polarity, latest.target));
    const worse = own != null && others != null && own < others;
    return worse ? 'Worse than the middle one of the areas it is compared with.' : null;
  },
};

function statusFor({ points, periods }: Question, status: RagStatus): boolean {
  const last = points.slice(-periods);
  return periods > 0 && last.length === periods && last.every(({ rag }) => rag === status);
}

function worseningFor({ points, periods, latest, rule }: Question): boolean {
  const last = points.slice(rule.comparableFrom ?? 0).slice(-periods - 1);
  if (periods <= 0 || last.length !== periods + 1) return false;
  return last.slice(1).every(({ value }, i) => {
    const before = last[i]?.value ?? null;
    if (before === null || value === null) return false;
    return judgeMove(before, value, { ...rule, target: latest.target }) === 'worsening';
  });
}

function inARow({ periods }: Question, what: string): string {
  return periods === 1 ? `${what}.` : `${what}, ${periods} periods in a row.`;
}
