import type { LocalDate } from '#kernel/local-date';

/** What somebody expected of a period, before it was over. Never changed, only revised until it locks. */
export interface ForecastRecord {
  tenantId: string;
  indicatorId: string;
  periodStart: LocalDate;
  revision: number;
  periodEnd: LocalDate;
  value: number;
  low: number | null;
  high: number | null;
  basis: string;
  madeBy: string;
  madeByName: string;
  madeAt: Date;
}

export interface ForecastStore {
  /** The newest forecast of a period, or null. */
  newest(tenantId: string, indicatorId: string, periodStart: LocalDate): Promise<ForecastRecord | null>;
  add(forecast: ForecastRecord): Promise<void>;
}
