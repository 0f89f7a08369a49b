/** How a tenant has its charts read (docs/spc.md: where the published tools disagree, the length is the user's). */
export interface ChartPolicy {
  /** Points in a row that make a trend. */
  chartTrendPoints: number;
  /** Points in a row on one side of the mean that make a shift. */
  chartShiftPoints: number;
  /** Whether moving ranges of 3.267 × AMR and more are left out once when limits are worked out. */
  chartScreenOutliers: boolean;
}

/** As a tenant has them read until it decides otherwise. */
export const defaultChartPolicy: ChartPolicy = {
  chartTrendPoints: 7,
  chartShiftPoints: 7,
  chartScreenOutliers: false,
};

/** Shortest and longest that a tenant may choose: shorter runs are common by chance, longer ones come too late. */
export const RUN_BOUNDS = { least: 6, most: 9 } as const;

/** The policy in force, from all that a tenant has decided; what is not a choice it has is as usual. */
export function chartPolicyOf(decided: Readonly<Record<string, unknown>>): ChartPolicy {
  const length = (key: 'chartTrendPoints' | 'chartShiftPoints'): number => {
    const points = decided[key];
    const fits = typeof points === 'number' && Number.isInteger(points);
    return fits && points >= RUN_BOUNDS.least && points <= RUN_BOUNDS.most ? points : defaultChartPolicy[key];
  };
  return {
    chartTrendPoints: length('chartTrendPoints'),
    chartShiftPoints: length('chartShiftPoints'),
    chartScreenOutliers: decided.chartScreenOutliers === true,
  };
}

/** Whether two sets of decisions have charts read alike. */
export function sameCharts(
  one: Readonly<Record<string, unknown>>,
  other: Readonly<Record<string, unknown>>,
): boolean {
  return JSON.stringify(chartPolicyOf(one)) === JSON.stringify(chartPolicyOf(other));
}
