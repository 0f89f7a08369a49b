import { formatNumber, formatValue, tidyNumber } from '#kernel/number-format';
import { goodness, leastVisible } from '../assessment/polarity.ts';
import type { TargetBand } from '../assessment/target.ts';
import type {
  TargetFigure,
  TargetFlag,
  TargetHistory,
  TargetIndicator,
  TargetTerms,
} from './target-documents.ts';
import { lastJudged, levelReached, previousTarget } from './target-standing.ts';

type Facts = Pick<TargetIndicator, 'polarity' | 'frequency' | 'unitLabel' | 'decimals'>;
type Terms = Pick<TargetTerms, 'starts' | 'value' | 'toleranceBelow' | 'toleranceAbove'>;

/** How many figures back the usual movement is taken from, and how few movements say nothing. */
const MOVEMENTS = 24;
const LEAST_MOVEMENTS = 4;

/**
 * What the rules notice about proposed terms (docs/domain.md section 4, targets; the guide, section 3.4, warns of both).
 * A flag says what was seen and with which figures; it stops nothing.
 *
 * @param smallStepPercent the tenant's share of what was achieved up to which a step counts as small
 */
export function targetFlags(
  terms: Terms,
  history: TargetHistory,
  facts: Facts,
  smallStepPercent: number,
): TargetFlag[] {
  return [
    lastYearAndABit(terms, history, facts, smallStepPercent),
    loweredAfterMiss(terms, history, facts),
  ].filter((flag) => flag !== null);
}

/**
 * The step below which a target asks for next to nothing: the tenant's share of the level it starts from, or what the
 * figure usually moves by from one period to the next where that is more, since a step within it cannot be told from
 * luck. The usual movement is the median of the last ones, which a few wild periods do not stretch.
 */
export function smallStep(from: number, figures: readonly TargetFigure[], percent: number): number {
  const values = figures.slice(-MOVEMENTS - 1).map(({ value }) => value);
  const moves = values.slice(1).map((value, i) => Math.abs(value - (values[i] ?? value)));
  const usual = moves.length < LEAST_MOVEMENTS ? 0 : medianOf(moves);
  return tidyNumber(Math.max((Math.abs(from) * percent) / 100, usual));
}

/**
 * "Last year and a bit": the target asks for no more than was already achieved, or for a small step beyond it; or it is
 * last year's target moved on by a small step. A band to stay inside asks for no step, so it is never flagged.
 */
function lastYearAndABit(
  { value, starts }: Terms,
  { figures, targets }: TargetHistory,
  facts: Facts,
  percent: number,
): TargetFlag | null {
  if (facts.polarity !== 'higher' && facts.polarity !== 'lower') return null;
  const show = (figure: number): string => formatValue(figure, facts);
  const step = (size: number): string => formatStep(size, facts);
  const ahead = (from: number): number => gain(from, value, facts);
  const flag = (words: string): TargetFlag => ({ code: 'lastYearAndABit', words });
  const level = levelReached(figures, facts);
  if (level !== null && ahead(level) <= 0) {
    return flag(`It asks for no more than the last year already achieved (${show(level)}).`);
  }
  const levelStep = level === null ? 0 : smallStep(level, figures, percent);
  if (level !== null && ahead(level) <= levelStep) {
    return flag(
      `It is last year and a bit: ${step(ahead(level))} beyond the ${show(level)} achieved, where up to ${step(levelStep)} counts as a small step.`,
    );
  }
  const before = previousTarget(targets, starts)?.value;
  const small = before === undefined ? 0 : smallStep(before, figures, percent);
  if (before === undefined || ahead(before) <= 0 || ahead(before) > small) return null;
  return flag(
    `It is last year’s target and a bit: ${step(ahead(before))} beyond ${show(before)}, where up to ${step(small)} counts as a small step.`,
  );
}

/** "Lowered after a miss": the last judged figure missed its target, and this one asks for less than the one before. */
function loweredAfterMiss(terms: Terms, history: TargetHistory, facts: Facts): TargetFlag | null {
  const judged = lastJudged(history, facts);
  const previous = previousTarget(history.targets, terms.starts);
  if (!judged || !previous || (judged.rag !== 'amber' && judged.rag !== 'red')) return null;
  const how = easier(terms, previous, judged.figure.value, facts);
  if (how === null) return null;
  const { periodLabel, value } = judged.figure;
  return {
    code: 'loweredAfterMiss',
    words: `${periodLabel} missed its target (${formatValue(value, facts)} against ${formatValue(judged.target.value, facts)}), and ${how}.`,
  };
}

/**
 * In what way a target asks for less than the one before it: a lower aim, or the same aim with more room on the side
 * where it is missed. Of a band to stay inside: one moved or widened towards the figure that fell outside.
 */
function easier(terms: Terms, before: TargetBand, missedBy: number, facts: Facts): string | null {
  const show = (value: number): string => formatValue(value, facts);
  const visible = leastVisible(facts.decimals);
  if (facts.polarity === 'on_target') {
    const nearer = distance(missedBy, before) - distance(missedBy, terms);
    return nearer >= visible ? 'the band is moved or widened towards that figure' : null;
  }
  const aim = gain(before.value, terms.value, facts);
  if (aim <= -visible) return `the aim goes from ${show(before.value)} to ${show(terms.value)}`;
  const room = gain(missEdge(before, facts), missEdge(terms, facts), facts);
  return aim < visible && room <= -visible ? 'the same aim is given more tolerance for missing it' : null;
}

/** How far a value lies outside a band; zero inside it. */
function distance(value: number, band: TargetBand): number {
  const [floor, ceiling] = [band.value - band.toleranceBelow, band.value + band.toleranceAbove];
  return tidyNumber(Math.max(floor - value, value - ceiling, 0));
}

/** The edge of the tolerance on the side where the target is missed. */
function missEdge({ value, toleranceBelow, toleranceAbove }: TargetBand, { polarity }: Facts): number {
  return polarity === 'lower' ? value + toleranceAbove : value - toleranceBelow;
}

/** How much better one value is than another by polarity, above zero when better; nothing where neither way is. */
function gain(from: number, to: number, { polarity }: Facts): number {
  return tidyNumber((goodness(to, polarity, null) ?? 0) - (goodness(from, polarity, null) ?? 0));
}

/** A step between two figures: of percentages, in points. */
function formatStep(size: number, facts: Facts): string {
  return facts.unitLabel === '%' ? `${formatNumber(size, facts.decimals)} points` : formatValue(size, facts);
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [below, above] = [sorted[half - 1] ?? 0, sorted[half] ?? 0];
  return sorted.length % 2 ? above : (below + above) / 2;
}
