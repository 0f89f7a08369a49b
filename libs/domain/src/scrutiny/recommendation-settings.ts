import type { PolicySetting } from '../policy/policy-setting.ts';
import { defaultRecommendationPolicy } from './recommendation-policy.ts';

const whole = { kind: 'whole', of: 'partnership', group: 'Scrutiny’s recommendations', empty: null } as const;

/** What a partnership decides about recommendations; two months to answer are the law for councils in England. */
export const recommendationSettings: readonly PolicySetting[] = [
  {
    ...whole,
    key: 'scrutinyResponseMonths',
    label: 'Answer of the executive',
    hint: 'Councils in England must answer within two months; a partnership may ask for less.',
    unit: 'months',
    least: 1,
    most: 2,
    usual: defaultRecommendationPolicy.scrutinyResponseMonths,
  },
  {
    ...whole,
    key: 'scrutinyReminderDays',
    label: 'Reminders',
    hint: 'Between one reminder of an overdue step and the next, one level up the line.',
    unit: 'working days',
    least: 1,
    most: 130,
    usual: defaultRecommendationPolicy.scrutinyReminderDays,
  },
  {
    ...whole,
    key: 'scrutinyDecisionDays',
    label: 'Scrutiny’s own decision',
    hint: 'For scrutiny to weigh evidence or a rejection before it is reminded.',
    unit: 'working days',
    least: 1,
    most: 130,
    usual: defaultRecommendationPolicy.scrutinyDecisionDays,
  },
];
