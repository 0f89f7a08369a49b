import { formatNumber, formatValue, tidyNumber } from '#kernel/number-format';
import type { Frequency } from '#kernel/period';
import { periodLabel } from '#kernel/period-label';
import type { IndicatorFacts, SeriesPoint } from '../indicator/indicator.types.ts';
import { judgeMove, leastVisible } from './polarity.ts';

/** Steps between neighbouring figures that the last sentence looks back over. */
const STEPS_BACK = 4;

/**
 * The caption of an indicator's chart, written from its figures: what changed, against what target, and how the last
 * steps went, so that two points are never the whole story (docs/mission.md row 66). For example "Household waste recycled
 * fell 2.1 points to 38.3% in 2024/25; the target is 45%. Worse in three of the last four years." The series ascends
 * one period at a time and ends at the latest.
 *
 * @param without why the latest period has no figure, or whose its total is without, in words
 */
export function captionOf(
  facts: IndicatorFacts,
  series: readonly SeriesPoint[],
  target: number | null,
  without: string | null = null,
): string {
  const latest = series.at(-1);
  if (!latest) return `${facts.title}: no figures yet.`;
  const when = periodLabel(latest.period);
  const said = without === null ? '' : ` ${without}`;
  if (latest.value === null) return `${facts.title}: no figure for ${when}.${said}`;

  const aim = target === null ? '' : `; the target is ${shortValue(target, facts)}`;
  const opening = `${facts.title}${moveText(series, latest.value, facts)} in ${when}${aim}.${said}`;
  const lookBack = lookBackText(facts, series, target);
  return lookBack === null ? opening : `${opening} ${lookBack}`;
}

function moveText(series: readonly SeriesPoint[], value: number, facts: IndicatorFacts): string {
  const shown = formatValue(value, facts);
  const before = series.at(-2)?.value ?? null;
  if (before === null) return `: ${shown}`;
  const change = tidyNumber(value - before);
  if (Math.abs(change) < leastVisible(facts.decimals)) return ` stayed at ${shown}`;
  return ` ${change > 0 ? 'rose' : 'fell'} ${changeText(Math.abs(change), facts)} to ${shown}`;
}

function changeText(change: number, facts: IndicatorFacts): string {
  if (facts.unitLabel !== '%') {
    return facts.unitLabel === '£'
      ? formatValue(change, facts)
      : `by ${formatNumber(change, facts.decimals)}`;
  }
  const points = formatNumber(change, facts.decimals);
  return `${points} ${Number(points) === 1 ? 'point' : 'points'}`;
}

/** A target without decimals it does not need: 45% rather than 45.0%. */
function shortValue(value: number, facts: IndicatorFacts): string {
  return formatValue(value, Number.isInteger(value) ? { ...facts, decimals: 0 } : facts);
}

function lookBackText(
  facts: IndicatorFacts,
  series: readonly SeriesPoint[],
  target: number | null,
): string | null {
  const last = series.slice(-STEPS_BACK - 1).map(({ value }) => value);
  const steps = last.slice(1).flatMap((value, i) => {
    const before = last[i] ?? null;
    return value === null || before === null ? [] : [{ before, value }];
  });
  if (steps.length < 2) return null;
  const judged = facts.polarity !== 'neutral' && (facts.polarity !== 'on_target' || target !== null);
  const [up, down] = judged ? ['Better', 'Worse'] : ['Up', 'Down'];
  const rule = judged ? { ...facts, target } : { ...facts, polarity: 'higher' as const, target: null };
  const moves = steps.map(({ before, value }) => judgeMove(before, value, rule));
  const better = moves.filter((move) => move === 'improving').length;
  const worse = moves.filter((move) => move === 'worsening').length;

  const span = `of the last ${inWords(steps.length)} ${STEP_NOUNS[facts.frequency]}`;
  if (better === 0 && worse === 0) return `No change in any ${span}.`;
  if (better === worse)
    return `${up} in ${inWords(better)} and ${down?.toLowerCase()} in ${inWords(worse)} ${span}.`;
  const [word, count] = better > worse ? [up, better] : [down, worse];
  return count === steps.length ? `${word} in each ${span}.` : `${word} in ${inWords(count)} ${span}.`;
}

function inWords(count: number): string {
  return ['none', 'one', 'two', 'three', 'four'][count] ?? String(count);
}

const STEP_NOUNS: Readonly<Record<Frequency, string>> = {
  monthly: 'months',
  quarterly: 'quarters',
  quarterly_financial: 'quarters',
  half_yearly: 'half years',
  annual: 'years',
  financial_year: 'years',
  academic_year: 'years',
  rolling_year: 'readings',
  rolling_3_years: 'readings',
};
