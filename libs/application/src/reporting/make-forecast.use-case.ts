import {
  forecastProblems,
  isForecastLocked,
  periodsToForecast,
  type ForecastInput,
} from '#domain/forecast/forecast-rules';
import { londonDateOf, type LocalDate } from '#kernel/local-date';
import { periodLabel } from '#kernel/period-label';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { actedBy } from '../evidence/acted-by.ts';
import { refuse, require, runCommand, type Deps } from '../command.ts';
import { invalid, notFound, type FieldProblem, type Outcome } from '../outcome.ts';
import type { ForecastRecord } from '../ports/figures.ts';
import type { IndicatorRecord } from '../ports/records.ts';
import { keepForecast } from './keep-forecast.ts';
import { periodOf } from './return-rules.ts';

export interface MakeForecast extends ForecastInput {
  tenantId: string;
  indicatorId: string;
  periodStart: LocalDate;
  idempotencyKey?: string | null;
}

/**
 * Puts on record what the owner expects of a period. One forecast of a period counts, the newest, and it locks on the
 * period's last day: the database refuses a later one too (docs/domain.md section 4, forecasts).
 */
export function makeForecast(
  deps: Deps,
  actor: Actor,
  input: MakeForecast,
): Promise<Outcome<{ tenantId: string; indicatorId: string; revision: number }>> {
  const { idempotencyKey, ...body } = input;
  const command = { name: 'makeForecast', idempotencyKey, body, about: input.indicatorId };
  return runCommand(deps, actor, command, async (tx, now) => {
    const { tenantId, indicatorId } = input;
    const indicator = await tx.indicators.find(tenantId, indicatorId);
    if (!indicator) return refuse(notFound);
    const { ownerPersonId, deputyPersonId } = indicator;
    require(authorise(actor, 'forecast', 'Indicator', { tenantId, ownerPersonId, deputyPersonId }));
    const period = periodOf(indicator, input.periodStart);
    const problems = [...periodProblems(indicator, input, londonDateOf(now)), ...forecastProblems(input)];
    if (!period || problems.length) return refuse(invalid(...problems));
    await tx.indicators.lock(tenantId, [indicatorId]);
    const made = { tenantId, indicatorId, period, forecast: input, actor, now };
    const { before, kept } = await keepForecast(tx, made);
    const told = ({ periodStart, value, low, high, basis }: ForecastRecord) => {
      return { periodStart, value, low, high, basis };
    };
    await tx.evidence.append({
      tenantId,
      stream: `indicator:${indicatorId}`,
      at: now,
      ...actedBy(actor),
      action: 'makeForecast',
      before: before && told(before),
      after: told(kept),
    });
    return { tenantId, indicatorId, revision: kept.revision };
  });
}

function periodProblems(
  indicator: IndicatorRecord,
  { periodStart }: Pick<MakeForecast, 'periodStart'>,
  today: LocalDate,
): FieldProblem[] {
  const say = (message: string): FieldProblem[] => [{ field: 'periodStart', message }];
  if (indicator.retiredAt) return say('This measure is no longer reported.');
  const period = periodOf(indicator, periodStart);
  if (!period) return say('No period of this measure begins on that day.');
  if (isForecastLocked(period, today)) {
    return say(`The forecast of ${periodLabel(period)} is locked: it had to be made before the last day.`);
  }
  const open = periodsToForecast(indicator.frequency, today);
  return open.some(({ start }) => start === period.start)
    ? []
    : say(`${periodLabel(period)} is too far ahead to forecast.`);
}
