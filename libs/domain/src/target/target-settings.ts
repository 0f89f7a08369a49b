import type { PolicySetting } from '../policy/policy-setting.ts';
import { defaultTargetPolicy } from './target-policy.ts';

const shared = { kind: 'whole', of: 'either', group: 'Targets', empty: null } as const;

/** What each tenant decides about the targets of its own measures. */
export const targetSettings: readonly PolicySetting[] = [
  {
    ...shared,
    key: 'targetDecisionDays',
    label: 'Decide on a proposed target',
    hint: 'For the portfolio holder to decide before the next in line is told.',
    unit: 'working days',
    least: 1,
    most: 130,
    usual: defaultTargetPolicy.targetDecisionDays,
  },
  {
    ...shared,
    key: 'targetRevisionDays',
    label: 'Change a returned target',
    hint: 'For whoever proposed it to put it again before the next in line is told.',
    unit: 'working days',
    least: 1,
    most: 130,
    usual: defaultTargetPolicy.targetRevisionDays,
  },
  {
    ...shared,
    key: 'targetSmallStepPercent',
    label: 'A small step',
    hint: 'A target no further than this from what was achieved is noticed as last year and a bit.',
    unit: 'per cent',
    least: 0,
    most: 50,
    usual: defaultTargetPolicy.targetSmallStepPercent,
  },
];
