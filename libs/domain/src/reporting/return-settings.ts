import type { PolicySetting } from '../policy/policy-setting.ts';
import { defaultReturnPolicy, type ReturnPolicy } from './return-policy.ts';

function days(key: keyof ReturnPolicy, label: string, hint: string): PolicySetting {
  return {
    kind: 'whole',
    key,
    of: 'organisation',
    group: 'Returns',
    label,
    hint,
    unit: 'working days',
    least: 1,
    most: 130,
    empty: null,
    usual: defaultReturnPolicy[key],
  };
}

/** What an organisation decides about its returns (docs/workflow.md section 2; the bounds are ours). */
export const returnSettings: readonly PolicySetting[] = [
  days(
    'lateReturnDays',
    'Late figures',
    'Between telling one in line that a figure is late and telling the next.',
  ),
  days(
    'verificationDays',
    'Verification',
    'For the data verifier to verify a signed figure or send it back.',
  ),
  days('correctionDays', 'Correction', 'For a figure that was sent back to be entered and signed anew.'),
];
