import { judgedPoints } from '#domain/partnership/judged-points';
import { londonDateOf } from '#kernel/local-date';
import type { Clock } from '#kernel/clock';
import { actAvailability } from '#permissions/act-availability';
import type { Actor } from '#permissions/actor';
import type { FoundObservation } from '../indicator/indicator.sql.ts';
import { OBSERVATIONS } from '../indicator/indicator.sql.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import { forecastRecord } from './forecast-record.ts';
import type { ForecastRecordRow } from './forecast.rows.ts';
import { FORECASTS, FORECAST_HEAD } from './forecast.sql.ts';
import type { FoundForecast, FoundForecastHead } from './forecast.sql.ts';

const forecasting = { name: 'forecast', label: 'Make a forecast', page: 'forecasts' } as const;

/** Reads what was forecast of an indicator beside what came, scored as the figures stand now. */
export class ForecastReader {
  constructor(
    private readonly tenants: TenantReader,
    private readonly clock: Clock,
  ) {}

  /** The record of one indicator, or null when it is not there for the actor. */
  async record(
    actor: Actor,
    { tenantId, id }: { tenantId: string; id: string },
  ): Promise<ForecastRecordRow | null> {
    const values = [tenantId, id];
    const [[head], forecasts, observations] = await this.tenants.readAll<
      [FoundForecastHead, FoundForecast, FoundObservation]
    >(actor.tenantIds, [
      { ...FORECAST_HEAD, values },
      { ...FORECASTS, values },
      { ...OBSERVATIONS, values },
    ]);
    if (!head) return null;
    const { owner_person_id: ownerPersonId, deputy_person_id: deputyPersonId } = head;
    const loaded = { tenantId, ownerPersonId, deputyPersonId };
    const [act] = actAvailability(actor, 'Indicator', loaded, [forecasting]);
    const judged = judgedPoints(head.aggregation, observations);
    const record = forecastRecord(tenantId, head, forecasts, judged, londonDateOf(this.clock.now()));
    return { ...record, may: !head.retired && act?.available === true, whyNot: act?.whyNot ?? null };
  }
}
