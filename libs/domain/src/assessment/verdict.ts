import type { LocalDate } from '#kernel/local-date';
import { formatValue, tidyNumber } from '#kernel/number-format';
import type { FigureStyle } from '#kernel/number-format';
import type { SuccessCriteria, Verdict } from '../improvement/case-documents.ts';
import type { Polarity } from '../indicator/indicator.types.ts';
import { goodness } from './polarity.ts';
import { ragOf } from './rag.ts';
import type { TargetBand } from './target.ts';
import { limitsOf } from './xmr-limits.ts';
import { signalsOf } from './xmr-rules.ts';
import { variationKind, variationOf } from './xmr.ts';
import type { Limits } from './xmr.types.ts';

/** Points before the change that make its limits trustworthy (docs/spc.md, minimum points: freezing limits). */
const FREEZING_POINTS = 12;

export interface VerdictInput {
  readonly criteria: SuccessCriteria;
  /** Ascending, one period at a time; null where a figure is missing. */
  readonly series: readonly {
    readonly period: { readonly start: LocalDate; readonly end: LocalDate };
    readonly value: number | null;
  }[];
  /** The day the plan began to be delivered. */
  readonly interventionDate: LocalDate;
  readonly polarity: Polarity;
  /** The target with its band; a bare number has no tolerance on either side. */
  readonly target: TargetBand | number | null;
  /** How figures are written in the basis; one decimal and no unit unless told. */
  readonly style?: FigureStyle;
}

export interface ComputedVerdict {
  readonly verdict: Verdict;
  /** What the verdict rests on, as a sentence or two. */
  readonly basis: string;
  readonly pointsNeeded: number;
  readonly pointsSoFar: number;
  /** Limits of the figures before the change, on the indicator's own scale; null when too few. */
  readonly before: Limits | null;
  /** Limits rebased at the change, once there are twelve figures after it. */
  readonly rebased: Limits | null;
}

type Finding = Pick<ComputedVerdict, 'verdict' | 'basis'>;

interface Evidence extends VerdictInput {
  readonly target: TargetBand | null;
  readonly valuesBefore: readonly (number | null)[];
  readonly valuesAfter: readonly (number | null)[];
  readonly show: (value: number) => string;
}

/**
 * The verdict of a follow-up review, by the criteria fixed when the plan was approved (docs/workflow.md section 3,
 * `followUpReview`; limits after NHS Making Data Count, docs/spc.md). Only periods that began on or after the intervention
 * count as after it, and only those that ended sooner count as before; the one it falls in is neither. Until the
 * plan's number of figures exists it is too early to say.
 */
export function computeVerdict(input: VerdictInput): ComputedVerdict {
  const { interventionDate: day, series, criteria } = input;
  const valuesBefore = series.filter(({ period }) => period.end < day).map(({ value }) => value);
  const valuesAfter = series.filter(({ period }) => period.start >= day).map(({ value }) => value);
  const pointsSoFar = present(valuesAfter).length;
  const style = input.style ?? { decimals: 1, unitLabel: '' };
  const target = bandOf(input.target);
  const evidence = {
    ...input,
    target,
    valuesBefore,
    valuesAfter,
    show: (value: number) => formatValue(value, style),
  };
  const counted = {
    pointsNeeded: criteria.pointsAfter,
    pointsSoFar,
    before: limitsOf(valuesBefore),
    rebased: pointsSoFar >= FREEZING_POINTS ? limitsOf(valuesAfter) : null,
  };
  if (pointsSoFar < Math.max(criteria.pointsAfter, 1)) {
    const basis = `Too early: ${pointsSoFar} of the ${criteria.pointsAfter} figures agreed in the plan so far.`;
    return { ...counted, verdict: 'tooEarly', basis };
  }
  if (input.polarity === 'neutral' || (input.polarity === 'on_target' && target === null)) {
    const basis =
      'Neither way is better for this indicator, so no improvement can be computed: the reviewer judges.';
    return { ...counted, verdict: 'noChange', basis };
  }
  return { ...counted, ...RULES[criteria.rule](evidence) };
}

const RULES: Readonly<Record<SuccessCriteria['rule'], (evidence: Evidence) => Finding>> = {
  meetsTarget,
  specialCauseImprovement,
  meanShift,
};

/** Improved when the last agreed number of figures all meet the target; worse when all are worse than the old mean. */
function meetsTarget({ criteria, polarity, target, valuesBefore, valuesAfter, show }: Evidence): Finding {
  if (target === null)
    return { verdict: 'noChange', basis: 'There is no target to meet: the reviewer judges.' };
  const last = present(valuesAfter).slice(-criteria.pointsAfter);
  const met = last.filter((value) => ['green', 'exceeding'].includes(ragOf(value, target, polarity))).length;
  const basis = `${met} of the last ${last.length} figures since the plan began meet the target of ${show(target.value)}.`;
  if (met === last.length) return { verdict: 'improved', basis };

  const old = present(valuesBefore);
  if (old.length === 0) return { verdict: 'noChange', basis };
  const usual = average(old.map((value) => good(value, polarity, target)));
  const allWorse = last.every((value) => good(value, polarity, target) < usual);
  if (!allWorse) return { verdict: 'noChange', basis };
  return { verdict: 'worse', basis: `${basis} Every one is worse than the average before it.` };
}

/**
 * The four rules on the figures after the change, against limits frozen from those before it: a run that began earlier
 * is no effect of the plan. Improved when a rule fires for better and none for worse; where both fire, the later counts.
 */
function specialCauseImprovement(evidence: Evidence): Finding {
  const { polarity, target } = evidence;
  const scale = (values: readonly (number | null)[]) =>
    values.map((value) => (value === null ? null : good(value, polarity, target)));
  const limits = limitsOf(scale(evidence.valuesBefore));
  if (!limits) return tooLittleBefore();
  const signals = signalsOf(scale(evidence.valuesAfter), limits, { trend: 7, shift: 7 });
  const kinds = signals.map((fired) => variationKind(variationOf(fired, 'increase')));
  const latest = kinds.findLast((kind) => kind !== 'common');
  const trust = trialNote(evidence);
  if (latest === undefined) {
    const basis = `No figure since the plan began lies outside the usual variation of those before it.${trust}`;
    return { verdict: 'noChange', basis };
  }
  const count = kinds.filter((kind) => kind === latest).length;
  const way = latest === 'improvement' ? 'better' : 'worse';
  const figures = count === 1 ? '1 figure shows' : `${count} figures show`;
  const basis = `${figures} a change for the ${way} since the plan began, beyond the usual variation before it.${trust}`;
  return { verdict: latest === 'improvement' ? 'improved' : 'worse', basis };
}

/**
 * Whether the average moved by more than chance: further from the old mean than the three-sigma limit of an average of
 * as many figures (2.66 × AMR ÷ √n).
 */
function meanShift(evidence: Evidence): Finding {
  const { polarity, target, show } = evidence;
  const old = evidence.valuesBefore.map((value) => (value === null ? null : good(value, polarity, target)));
  const limits = limitsOf(old);
  if (!limits) return tooLittleBefore();
  const after = present(evidence.valuesAfter);
  const gain = tidyNumber(average(after.map((value) => good(value, polarity, target))) - limits.mean);
  const chance = (limits.upper - limits.mean) / Math.sqrt(after.length);

  const means = `The average was ${show(average(present(evidence.valuesBefore)))} before and is ${show(average(after))} since`;
  const trust = trialNote(evidence);
  if (Math.abs(gain) <= chance) {
    return { verdict: 'noChange', basis: `${means}, no further apart than chance allows.${trust}` };
  }
  const basis = `${means}, further ${gain > 0 ? 'for the better' : 'for the worse'} than chance allows.${trust}`;
  return { verdict: gain > 0 ? 'improved' : 'worse', basis };
}

function tooLittleBefore(): Finding {
  return {
    verdict: 'noChange',
    basis: 'Too few figures before the plan began to tell a change from chance: the reviewer judges.',
  };
}

function trialNote({ valuesBefore }: Evidence): string {
  const count = present(valuesBefore).length;
  return count >= FREEZING_POINTS
    ? ''
    : ` Only ${count} figures stand before it, so the limits are on trial.`;
}

function bandOf(target: TargetBand | number | null): TargetBand | null {
  return typeof target === 'number' ? { value: target, toleranceBelow: 0, toleranceAbove: 0 } : target;
}

function good(value: number, polarity: Polarity, target: TargetBand | null): number {
  return goodness(value, polarity, target?.value ?? null) ?? value;
}

function present(values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null);
}

function average(numbers: readonly number[]): number {
  return numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
}
