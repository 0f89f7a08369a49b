import type { Frequency } from '#kernel/period';

/**
 * Calendar days after a period's end by which its figure is to be signed. One rule for everybody until tenants keep
 * calendars of their own: the shorter the period, the sooner its figure is wanted.
 */
export const REPORTING_LAG_DAYS: Readonly<Record<Frequency, number>> = {
  monthly: 21,
  quarterly: 42,
  quarterly_financial: 42,
  half_yearly: 60,
  annual: 90,
  financial_year: 90,
  academic_year: 90,
  rolling_year: 60,
  rolling_3_years: 120,
};

/** Newest periods asked for of one indicator: older gaps are filled by import, not one form at a time. */
export const PERIODS_ASKED_FOR = 3;
