import { isForecastLocked, type ForecastInput } from '#domain/forecast/forecast-rules';
import type { ContentOf } from '#domain/improvement/case-events';
import { londonDateOf } from '#kernel/local-date';
import type { Period } from '#kernel/period';
import type { Actor } from '#permissions/actor';
import type { ForecastRecord } from '../ports/figures.ts';
import type { Tx } from '../ports/stores.ts';
import { periodOf } from './return-rules.ts';

interface Kept {
  tenantId: string;
  indicatorId: string;
  period: Period;
  forecast: ForecastInput;
  actor: Actor;
  now: Date;
}

/** Adds a forecast to the record, in place of the one before for the same period; both stay. */
export async function keepForecast(
  tx: Tx,
  { tenantId, indicatorId, period, forecast, actor, now }: Kept,
): Promise<{ before: ForecastRecord | null; kept: ForecastRecord }> {
  const before = await tx.forecasts.newest(tenantId, indicatorId, period.start);
  const { value, low, high } = forecast;
  const kept: ForecastRecord = {
    tenantId,
    indicatorId,
    periodStart: period.start,
    revision: (before?.revision ?? 0) + 1,
    periodEnd: period.end,
    value,
    low,
    high,
    basis: forecast.basis.trim(),
    madeBy: actor.personId,
    madeByName: actor.name,
    madeAt: now,
  };
  await tx.forecasts.add(kept);
  return { before, kept };
}

/**
 * The forecast that an explanation gives is one of the owner's like any other and goes on the record, unless its period
 * has locked: then it stays in the case alone, for a forecast made late teaches nothing (docs/domain.md section 4). The case's
 * history is its audit. The indicator is not locked: a signer locks it first and the case after, and here the case comes first.
 */
export async function keepExplainedForecast(
  tx: Tx,
  explained: {
    tenantId: string;
    indicatorId: string;
    event: Pick<ContentOf<'explain'>, 'forecast'>;
    actor: Actor;
    now: Date;
  },
): Promise<void> {
  const { tenantId, indicatorId, event, actor, now } = explained;
  const indicator = await tx.indicators.find(tenantId, indicatorId);
  const period = indicator && periodOf(indicator, event.forecast.periodStart);
  if (!period || isForecastLocked(period, londonDateOf(now))) return;
  const forecast = {
    value: event.forecast.value,
    low: null,
    high: null,
    basis: 'Given with an explanation.',
  };
  await keepForecast(tx, { tenantId, indicatorId, period, forecast, actor, now });
}
