import { randomUUID } from 'node:crypto';
import { encodeId } from '#read-models/global-id';
import { localDate, londonDateOf, partsOf } from '#kernel/local-date';
import type { BenchPlace } from '../database/bulk.ts';
import type { Ask } from './ask.ts';

const MAKE_FORECAST = `mutation MakeForecast($input: MakeForecastInput!) {
  makeForecast(input: $input) { __typename }
}`;

/**
 * A change in each place that can be made over and over: its owner puts down what they expect of a measure next month. It is a
 * whole command, with its lock, its evidence and its commit, and nothing that the measured pages show.
 */
export function writeAsks(places: readonly BenchPlace[]): Ask[] {
  const { year, month } = partsOf(londonDateOf(new Date()));
  const periodStart = localDate(year, month + 1, 1);
  return places.map(({ tenantId, otherIndicatorId, ownerToken }) => {
    const indicatorId = encodeId('Indicator', tenantId, otherIndicatorId);
    const input = {
      indicatorId,
      periodStart,
      value: 55,
      low: 50,
      high: 60,
      basis: `As before. ${randomUUID()}`,
    };
    return { token: ownerToken, body: JSON.stringify({ query: MAKE_FORECAST, variables: { input } }) };
  });
}
