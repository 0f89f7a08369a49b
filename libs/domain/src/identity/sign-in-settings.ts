import type { PolicySetting } from '../policy/policy-setting.ts';

/** The name of the setting, by which sign-in itself reads it. */
export const secondFactorSetting = 'secondFactorForApprovers';

/** What an organisation decides about how its people sign in. */
export const signInSettings: readonly PolicySetting[] = [
  {
    kind: 'flag',
    key: secondFactorSetting,
    of: 'organisation',
    group: 'Signing in',
    label: 'Second factor for those who decide',
    hint: 'Whoever signs, approves, verifies or reviews may do so only after a code from their phone, or by your own identity provider, which answers for its own checks. Reading needs none.',
    usual: false,
  },
];
