import { londonDateOf } from '#kernel/local-date';
import { computeVerdict } from '../assessment/verdict.ts';
import type { CaseContext } from './case-context.ts';
import { criteriaWords } from './event-detail.ts';

/** Where a figure lies in time: before the work began, in the period it began in, or after. */
export type BasisPlace = 'before' | 'during' | 'after';

/** The usual run of the figures: their average and the limits of chance around it, in the indicator's unit. */
export interface UsualRun {
  readonly mean: number;
  readonly upper: number;
  readonly lower: number;
}

/** What a computed verdict rests on: the rule, the day, the figures on both sides of it, and the limits. */
export interface VerdictBasis {
  readonly ruleWords: string;
  /** The day the plan began to be delivered, from which it is measured. */
  readonly interventionDate: string;
  readonly points: readonly {
    readonly periodLabel: string;
    readonly value: number;
    readonly place: BasisPlace;
  }[];
  /** Limits frozen from the figures before; null when those are too few. */
  readonly before: UsualRun | null;
  /** Limits made anew from the figures after, once there are enough of them. */
  readonly rebased: UsualRun | null;
}

/**
 * What the verdict of the present cycle rests on, or null before delivery. Once it has been given, later figures are
 * left out: they were not there to be judged by (docs/workflow.md section 3, `followUpReview`).
 */
export function verdictBasis(context: CaseContext): VerdictBasis | null {
  const { plan, interventionDate, indicator, review } = context;
  if (!plan?.criteria || !interventionDate) return null;
  const judgedOn = review?.at ? londonDateOf(new Date(review.at)) : null;
  const figures = context.figures.filter(({ periodEnd }) => judgedOn === null || periodEnd < judgedOn);
  const { before, rebased } = computeVerdict({
    criteria: plan.criteria,
    series: figures.map(({ periodStart: start, periodEnd: end, value }) => ({
      period: { start, end },
      value,
    })),
    interventionDate,
    polarity: indicator.polarity,
    target: indicator.target,
  });
  return {
    ruleWords: criteriaWords[plan.criteria.rule],
    interventionDate,
    points: figures.map(({ periodStart, periodEnd, periodLabel, value }) => ({
      periodLabel,
      value,
      place: periodEnd < interventionDate ? 'before' : periodStart >= interventionDate ? 'after' : 'during',
    })),
    before: before && usualRun(before),
    rebased: rebased && usualRun(rebased),
  };
}

function usualRun({ mean, upper, lower }: UsualRun): UsualRun {
  return { mean, upper, lower };
}
