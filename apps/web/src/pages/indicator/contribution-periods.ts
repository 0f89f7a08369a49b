/** The part of a contribution that grouping needs. */
export interface PeriodContribution {
  readonly periodLabel: string;
  readonly periodStart: string;
  readonly state: string;
}

/** One period with everybody's part in it. */
export interface ContributionPeriod<Row> {
  readonly periodLabel: string;
  readonly periodStart: string;
  readonly rows: readonly Row[];
  readonly signed: number;
}

/**
 * Contributions by period, in the order given, each with how many are signed.
 * @param contributions newest period first, as the API sends them.
 */
export function contributionPeriods<Row extends PeriodContribution>(
  contributions: readonly Row[],
): ContributionPeriod<Row>[] {
  const byStart = Map.groupBy(contributions, (row) => row.periodStart);
  return [...byStart].map(([periodStart, rows]) => ({
    periodStart,
    periodLabel: rows[0]?.periodLabel ?? '',
    rows,
    signed: rows.filter((row) => row.state !== 'awaited').length,
  }));
}
