import type { Assurance, Variation } from '#domain/assessment/xmr.types';
import type { XmrRule } from '#domain/assessment/xmr.types';
import type { Aggregation, Polarity } from '#domain/indicator/indicator.types';
import type { Frequency } from '#kernel/period';

/** Which way is better, as a reader would say it. */
export const POLARITY_WORDS: Readonly<Record<Polarity, string>> = {
  higher: 'Higher is better',
  lower: 'Lower is better',
  on_target: 'Close to the target is better',
  neutral: 'Neither way is judged',
};

/** How often a measure is reported. */
export const FREQUENCY_WORDS: Readonly<Record<Frequency, string>> = {
  monthly: 'Every month',
  quarterly: 'Every quarter',
  quarterly_financial: 'Every quarter of the financial year',
  half_yearly: 'Every half year',
  annual: 'Every calendar year',
  financial_year: 'Every financial year',
  academic_year: 'Every academic year',
  rolling_year: 'Twelve months to the end of each quarter',
  rolling_3_years: 'Three years taken together, every year',
};

/** How contributions become one figure (docs/domain.md section 2). */
export const AGGREGATION_WORDS: Readonly<Record<Aggregation, string>> = {
  sum: 'The sum of all contributions',
  ratio: 'All numerators over all denominators',
  weighted_mean: 'The mean, larger contributors weighing more',
  mean: 'The plain mean of the contributions',
  max: 'The highest contribution',
  min: 'The lowest contribution',
  latest: 'The contribution signed last',
};

/** The variation of a chart's last figure (docs/spc.md). */
export const VARIATION_WORDS: Readonly<Record<Variation, string>> = {
  common: 'Usual variation: no sign that anything has changed',
  improvementHigh: 'A change for the better: figures are higher than chance explains',
  improvementLow: 'A change for the better: figures are lower than chance explains',
  concernHigh: 'A change for the worse: figures are higher than chance explains',
  concernLow: 'A change for the worse: figures are lower than chance explains',
  neitherHigh: 'A change: figures are higher than chance explains',
  neitherLow: 'A change: figures are lower than chance explains',
};

/** Whether the target can be expected to be met as things are (docs/spc.md). */
export const ASSURANCE_WORDS: Readonly<Record<Assurance, string | null>> = {
  pass: 'As things are, the target will be met',
  fail: 'As things are, the target will not be met',
  hitOrMiss: 'As things are, the target will be met in some periods and missed in others',
  none: null,
};

/** Why a figure is a special cause, in a few words for a chart's legend (docs/spc.md). */
export const SPECIAL_CAUSE_WORDS: Readonly<Record<XmrRule, string>> = {
  singlePoint: 'outside the limits',
  trend: 'part of a trend',
  twoOfThree: 'two of three near a limit',
  shift: 'part of a shift',
};
