import type { Decided, FlagSetting, PolicySetting, WholeSetting } from '../policy/policy-setting.ts';
import { valueOf } from '../policy/policy-value.ts';

const secondFactor: FlagSetting = {
  kind: 'flag',
  key: 'secondFactorForApprovers',
  of: 'organisation',
  group: 'Signing in',
  label: 'Second factor for those who decide',
  hint: 'Whoever signs, approves, verifies or reviews may do so only after a code from their phone, or by your own identity provider, which answers for its own checks. Reading needs none.',
  usual: false,
};

const tokenDays: WholeSetting = {
  kind: 'whole',
  key: 'apiTokenDays',
  of: 'organisation',
  group: 'Signing in',
  label: 'A token for scripts lasts at most',
  hint: 'People may make tokens by which their own scripts read, or report figures or progress, with no more than their own powers. A shorter time counts for tokens already made too.',
  unit: 'days',
  least: 1,
  most: 366,
  empty: 'Nobody may have one',
  usual: 90,
};

/** What an organisation decides about how its people sign in. */
export const signInSettings: readonly PolicySetting[] = [secondFactor, tokenDays];

/** Whether an organisation wants a second factor of those who decide. */
export const wantsSecondFactor = (decided: Decided): boolean => valueOf(secondFactor, decided) === true;

/** How many days a token for scripts may live there; null where nobody may have one. */
export const tokenDaysOf = (decided: Decided): number | null => valueOf(tokenDays, decided) as number | null;
