import type { PolicySetting } from '../policy/policy-setting.ts';
import { defaultChartPolicy, RUN_BOUNDS } from './chart-policy.ts';

/** What a tenant decides about how its charts are read. They apply at once, to every chart it has. */
export const chartSettings: readonly PolicySetting[] = [
  {
    kind: 'whole',
    key: 'chartTrendPoints',
    of: 'either',
    group: 'Charts',
    label: 'A trend',
    hint: 'So many figures in a row, each above or each below the one before, are a sign of change. Printed under every chart.',
    unit: 'periods',
    ...RUN_BOUNDS,
    empty: null,
    usual: defaultChartPolicy.chartTrendPoints,
  },
  {
    kind: 'whole',
    key: 'chartShiftPoints',
    of: 'either',
    group: 'Charts',
    label: 'A shift',
    hint: 'So many figures in a row on one side of the mean are a sign of change.',
    unit: 'periods',
    ...RUN_BOUNDS,
    empty: null,
    usual: defaultChartPolicy.chartShiftPoints,
  },
  {
    kind: 'flag',
    key: 'chartScreenOutliers',
    of: 'either',
    group: 'Charts',
    label: 'Leave single leaps out of the usual range',
    hint: 'A leap far beyond the others does not widen the range that later figures are judged by.',
    usual: defaultChartPolicy.chartScreenOutliers,
  },
];
