import type { CaseQuery } from '../../generated/operations.ts';
import { verdictChart } from '../../charts/verdict-chart.ts';
import { dateFilter } from '../../shell/views/date-filters.ts';
import { valueFilter } from '../../shell/views/number-filters.ts';
import { verdictWords } from '../case-review/review-form.ts';

type Case = NonNullable<CaseQuery['case']>;
type Review = NonNullable<Case['review']>;
type Measure = Pick<Case['indicator'], 'title' | 'unitLabel' | 'decimals'>;

/** The verdict in words, with its numbers and a drawing of them where they are at hand. */
export function verdictView(review: Review, measure: Measure) {
  const key = review.verdict ?? review.computedVerdict;
  const computed = verdictWords[review.computedVerdict] ?? review.computedVerdict;
  return { word: verdictWords[key] ?? key, tone: key, computed, numbers: numbersOf(review, measure) };
}

function numbersOf({ numbers }: Review, measure: Measure) {
  if (!numbers) return null;
  const { points, before, rebased, interventionDate } = numbers;
  const show = (value: number): string => valueFilter(value, measure.unitLabel, measure.decimals);
  const run = (of: typeof before): string | null =>
    of && `Average ${show(of.mean)}, usually between ${show(of.lower)} and ${show(of.upper)}`;
  const firstAfter = points.findIndex(({ place }) => place !== 'before');
  const after = points.filter(({ place }) => place === 'after');
  const words = {
    title: `Figures before and after the work began: ${measure.title}`,
    description:
      `The work began on ${dateFilter(interventionDate)}. ` +
      `Since then: ${after.map(({ value }) => show(value)).join(', ') || 'no figure yet'}.`,
  };
  const chart = {
    labels: points.map(({ periodLabel }) => periodLabel),
    values: points.map(({ value }) => value),
    intervention: firstAfter < 0 ? points.length : firstAfter,
    before,
    rebased,
    decimals: measure.decimals,
    ...words,
  };
  const drawn = points.length > 1;
  return {
    ruleWords: numbers.ruleWords,
    interventionDate,
    before: run(before),
    rebased: run(rebased),
    after: after.map(({ periodLabel, value }) => ({ periodLabel, value: show(value) })),
    wide: drawn ? verdictChart({ ...chart, id: 'verdict-wide', narrow: false }) : null,
    narrow: drawn ? verdictChart({ ...chart, id: 'verdict-narrow', narrow: true }) : null,
  };
}
