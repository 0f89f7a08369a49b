/** The part of a contribution that grouping needs. */
export interface PeriodContribution {
  readonly periodLabel: string;
  readonly periodStart: string;
  readonly state: string;
}

/** One period with everybody's part in it, and what was taken off its total for double counting. */
export interface ContributionPeriod<Row, Overlap> {
  readonly periodLabel: string;
  readonly periodStart: string;
  readonly rows: readonly Row[];
  readonly signed: number;
  /** How many said that their figure will not come. */
  readonly lacking: number;
  readonly overlap: Overlap | null;
}

/**
 * Contributions by period, in the order given, each with how many are signed.
 * @param contributions newest period first, as the API sends them.
 */
export function contributionPeriods<
  Row extends PeriodContribution,
  Overlap extends { readonly periodStart: string },
>(contributions: readonly Row[], overlaps: readonly Overlap[]): ContributionPeriod<Row, Overlap>[] {
  const byStart = Map.groupBy(contributions, (row) => row.periodStart);
  return [...byStart].map(([periodStart, rows]) => ({
    periodStart,
    periodLabel: rows[0]?.periodLabel ?? '',
    rows,
    signed: rows.filter((row) => row.state !== 'awaited' && row.state !== 'missing').length,
    lacking: rows.filter((row) => row.state === 'missing').length,
    overlap: overlaps.find((one) => one.periodStart === periodStart) ?? null,
  }));
}
