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

export type BreakdownDimension = 'ward' | 'group';

/** A ward or a group of people that figures are broken down by. */
export interface BreakdownPartRecord {
  tenantId: string;
  dimension: BreakdownDimension;
  /** The GSS code of a ward; a short code of one's own for a group. */
  code: string;
  /** What it is one of: wards, or such as "Age". */
  groupingName: string;
  name: string;
  starts: LocalDate;
  ends: LocalDate | null;
  position: number;
}

/** The figure of one part for one period. Never changed, only revised. */
export interface BreakdownFigureRecord {
  tenantId: string;
  indicatorId: string;
  periodStart: LocalDate;
  dimension: BreakdownDimension;
  code: string;
  revision: number;
  periodEnd: LocalDate;
  value: number;
  numerator: number | null;
  denominator: number | null;
  reason: string | null;
  enteredBy: string;
  enteredByName: string;
  enteredAt: Date;
}

export interface BreakdownStore {
  parts(tenantId: string, dimension: BreakdownDimension): Promise<BreakdownPartRecord[]>;
  saveParts(parts: BreakdownPartRecord[]): Promise<void>;
  /** The newest figure of each part for a period. */
  figures(
    tenantId: string,
    indicatorId: string,
    periodStart: LocalDate,
    dimension: BreakdownDimension,
  ): Promise<BreakdownFigureRecord[]>;
  addFigures(figures: BreakdownFigureRecord[]): Promise<void>;
}
