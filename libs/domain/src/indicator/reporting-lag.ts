import type { Frequency } from '#kernel/period';

/** Calendar days after a period's end by which its figure is to be signed: the shorter the period, the sooner. */
const REPORTING_LAG_DAYS: Readonly<Record<Frequency, number>> = {
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

/**
 * Calendar days after a period's end by which one measure's figure is to be signed: its own where its source is
 * slower (a national statistic may come out years later), else the rule for its frequency.
 */
export function reportingLag(frequency: Frequency, own: number | null): number {
  return own ?? REPORTING_LAG_DAYS[frequency];
}
