import { regularSeries } from '#domain/assessment/series';
import { isForecastLocked, periodsToForecast } from '#domain/forecast/forecast-rules';
import { scoreForecasts } from '#domain/forecast/forecast-score';
import { scoreWords } from '#domain/forecast/score-words';
import { METHOD_WORDS, statisticalForecast } from '#domain/forecast/statistical-forecast';
import { naturalRange } from '#domain/indicator/plausibility';
import type { SeriesPoint } from '#domain/indicator/indicator.types';
import type { LocalDate } from '#kernel/local-date';
import { tidyNumber } from '#kernel/number-format';
import { periodsBetween, periodsInYear } from '#kernel/period';
import type { Period } from '#kernel/period';
import { periodLabel } from '#kernel/period-label';
import { encodeId } from '../global-id.ts';
import type { FoundObservation } from '../indicator/indicator.sql.ts';
import type { ForecastLineRow, ForecastPeriodRow, ForecastRecordRow } from './forecast.rows.ts';
import type { FoundForecast, FoundForecastHead } from './forecast.sql.ts';

/** The record of an indicator's forecasts: each beside what came, the score, and what may be forecast now. */
export function forecastRecord(
  tenantId: string,
  head: FoundForecastHead,
  forecasts: readonly FoundForecast[],
  observations: readonly FoundObservation[],
  today: LocalDate,
): Omit<ForecastRecordRow, 'may' | 'whyNot'> {
  const { frequency } = head;
  const periodOf = (one: { period_start: string; period_end: string }): Period => {
    return { frequency, start: one.period_start, end: one.period_end };
  };
  const points = observations.map((one) => ({ period: periodOf(one), value: one.value }));
  const series = regularSeries(points, frequency, today);
  const lines = forecasts.map((one) => lineOf(one, periodOf(one), observations, today));
  const pairs = lines.flatMap(({ value, low, high, actual, locked }) =>
    actual === null || !locked ? [] : [{ forecast: value, low, high, actual }],
  );
  const season = periodsInYear(frequency);
  const values = series.map(({ value }) => value);
  const score = scoreForecasts(pairs, values, season);
  return {
    indicatorId: encodeId('Indicator', tenantId, head.id),
    title: head.title,
    unitLabel: head.unit_label,
    decimals: head.decimals,
    open: periodsToForecast(frequency, today).map((period): ForecastPeriodRow => ({
      periodStart: period.start,
      periodLabel: periodLabel(period),
      locksOn: period.end,
      forecast: lines.find(({ periodStart }) => periodStart === period.start) ?? null,
      statistical: fromFigures(series, period, season, head.unit),
    })),
    lines: lines.filter(({ locked }) => locked).reverse(),
    score,
    scoreWords: scoreWords(score, pairs.length, { unitLabel: head.unit_label, decimals: head.decimals }),
  };
}

function lineOf(
  found: FoundForecast,
  period: Period,
  observations: readonly FoundObservation[],
  today: LocalDate,
): ForecastLineRow {
  const came = observations.find(({ period_start }) => period_start === found.period_start);
  const actual = came?.value ?? null;
  const { value, low, high } = found;
  return {
    periodStart: found.period_start,
    periodLabel: periodLabel(period),
    value,
    low,
    high,
    basis: found.basis,
    madeBy: found.made_by_name,
    madeAt: found.made_at,
    revision: found.revision,
    locked: isForecastLocked(period, today),
    actual,
    actualStatus: came?.status ?? null,
    error: actual === null ? null : tidyNumber(value - actual),
    inRange: actual === null || low === null || high === null ? null : low <= actual && actual <= high,
  };
}

/** What the figures alone say of a period after the last one known. */
function fromFigures(series: readonly SeriesPoint[], period: Period, season: number, unit: string) {
  const last = series.findLast(({ value }) => value !== null);
  if (!last) return null;
  const steps = periodsBetween(last.period, period).length;
  const known = series.slice(0, series.indexOf(last) + 1).map(({ value }) => value);
  const found = statisticalForecast(known, season, steps, naturalRange(unit));
  if (!found) return null;
  const { value, low, high, method } = found;
  return { value, low, high, methodWords: METHOD_WORDS[method] };
}
