import { addMonths } from '#kernel/local-date';
import { monthsIn } from '#kernel/period';
import { tidyNumber } from '#kernel/number-format';
import { ragOf } from '../assessment/rag.ts';
import { targetFor } from '../assessment/target.ts';
import type { DatedTarget } from '../assessment/target.ts';
import type { TargetFigure, TargetHistory, TargetIndicator, TargetStanding } from './target-documents.ts';

type Facts = Pick<TargetIndicator, 'polarity' | 'frequency'>;

/** Where performance stands for a target that is to start on a day: the level reached, the target before, and a miss. */
export function standingOf(history: TargetHistory, facts: Facts, starts: string): TargetStanding {
  const judged = lastJudged(history, facts);
  return {
    latest: history.figures.at(-1) ?? null,
    level: levelReached(history.figures, facts),
    previous: previousTarget(history.targets, starts),
    missed: judged && (judged.rag === 'amber' || judged.rag === 'red'),
  };
}

/**
 * What "last year" came to: the mean of the figures of the twelve months up to the latest, so that a season does not
 * pass for a level; of a measure whose periods are a year or longer, the latest figure itself.
 */
export function levelReached(figures: readonly TargetFigure[], { frequency }: Facts): number | null {
  const latest = figures.at(-1);
  if (!latest) return null;
  if (monthsIn(frequency) >= 12) return latest.value;
  const from = addMonths(latest.periodStart, monthsIn(frequency) - 12);
  const year = figures.filter(({ periodStart }) => periodStart >= from);
  return tidyNumber(year.reduce((sum, { value }) => sum + value, 0) / year.length);
}

/** The target in force last before a day; null when none was. */
export function previousTarget(targets: readonly DatedTarget[], starts: string): DatedTarget | null {
  const before = targets.filter((target) => target.starts < starts);
  return before.reduce<DatedTarget | null>(
    (last, one) => (last && last.starts > one.starts ? last : one),
    null,
  );
}

/** The last figure that a target covered, and how it did against it. */
export function lastJudged({ figures, targets }: TargetHistory, { polarity }: Facts) {
  for (const figure of figures.toReversed()) {
    const target = targetFor(targets, { end: figure.periodEnd });
    if (target) return { figure, target, rag: ragOf(figure.value, target, polarity) };
  }
  return null;
}
