import { formatNumber, formatValue } from '#kernel/number-format';
import { LEAST_PAIRS, RANGE_MEANT } from './forecast-score.ts';
import type { ForecastScore } from './forecast-score.ts';

/** A lean smaller than this share of the usual miss is none to speak of. */
const LEANING = 0.5;

/** A record of forecasts in plain words (docs/domain.md section 4, forecasts). */
export function scoreWords(
  score: ForecastScore | null,
  pairs: number,
  unit: { unitLabel: string; decimals: number },
): string {
  if (!score) {
    if (pairs === 0) return 'No forecast has met its figure yet.';
    const many = pairs === 1 ? 'One forecast has' : `${pairs} forecasts have`;
    return `${many} met the figure so far: too few for a score, which takes ${LEAST_PAIRS}.`;
  }
  const { meanError, bias, coverage, maseNaive, maseSeasonal } = score;
  // A step between percentages is told in points.
  const figure = (number: number): string =>
    unit.unitLabel === '%'
      ? `${formatNumber(Math.abs(number), unit.decimals)} points`
      : formatValue(Math.abs(number), unit);
  const leans = Math.abs(bias) >= meanError * LEANING && meanError > 0;
  const said = [
    `The last ${score.pairs} forecasts missed by ${figure(meanError)} on average.`,
    leans ? `They run ${bias > 0 ? 'high' : 'low'}, by ${figure(bias)}.` : 'They run neither high nor low.',
  ];
  if (coverage !== null) {
    const meant = Math.round(RANGE_MEANT * 100);
    said.push(
      `${Math.round(coverage * 100)}% fell inside the range given, which is meant to hold ${meant}%.`,
    );
  }
  if (maseNaive !== null) said.push(besides(maseNaive, 'repeating the last figure'));
  if (maseSeasonal !== null) said.push(besides(maseSeasonal, 'repeating the figure of a year before'));
  return said.join(' ');
}

function besides(mase: number, naive: string): string {
  const shown = mase.toFixed(2);
  if (shown === '1.00') return `That is as good as ${naive} (1.00).`;
  return `That is ${mase < 1 ? 'better' : 'worse'} than ${naive} (${shown}, where 1 is the same).`;
}
