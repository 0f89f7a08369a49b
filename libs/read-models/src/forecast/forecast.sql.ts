import type { Frequency } from '#kernel/period';
import type { Aggregation } from '#domain/indicator/indicator.types';

export interface FoundForecastHead {
  id: string;
  title: string;
  unit: string;
  unit_label: string;
  decimals: number;
  frequency: Frequency;
  aggregation: Aggregation | null;
  owner_person_id: string;
  deputy_person_id: string | null;
  retired: boolean;
}

export interface FoundForecast {
  period_start: string;
  period_end: string;
  revision: number;
  value: number;
  low: number | null;
  high: number | null;
  basis: string;
  made_by_name: string;
  made_at: Date;
}

/** What is known of the indicator $2 of the tenant $1 to those who forecast it. */
export const FORECAST_HEAD = {
  name: 'forecast-head',
  text: `
    select id, title, unit, unit_label, decimals, frequency, aggregation, owner_person_id, deputy_person_id,
           retired_at is not null as retired
      from indicator
     where tenant_id = $1 and id = $2`,
} as const;

/** The newest forecast of each period of the indicator $2, oldest period first. */
export const FORECASTS = {
  name: 'forecasts',
  text: `
    select distinct on (period_start)
           period_start, period_end, revision, value, low, high, basis, made_by_name, made_at
      from forecast
     where tenant_id = $1 and indicator_id = $2
     order by period_start, revision desc`,
} as const;
