import type { PolicySetting } from '../policy/policy-setting.ts';
import { defaultSharingPolicy } from './sharing-policy.ts';

/** What a partnership decides about sharing agreements. */
export const sharingSettings: readonly PolicySetting[] = [
  {
    kind: 'whole',
    key: 'sharingAnswerDays',
    of: 'partnership',
    group: 'Sharing agreements',
    label: 'Answer to a proposal',
    hint: 'For the other side to agree or refuse before the next in line is told.',
    unit: 'working days',
    least: 1,
    most: 130,
    empty: null,
    usual: defaultSharingPolicy.sharingAnswerDays,
  },
];
