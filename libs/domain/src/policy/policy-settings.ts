import { chartSettings } from '../assessment/chart-settings.ts';
import { caseSettings } from '../improvement/case-settings.ts';
import { publicationSettings } from '../publication/publication-settings.ts';
import { returnSettings } from '../reporting/return-settings.ts';
import { retentionSettings } from '../retention/retention-settings.ts';
import { virementSettings } from '../resource/virement-settings.ts';
import { recommendationSettings } from '../scrutiny/recommendation-settings.ts';
import { signInSettings } from '../identity/sign-in-settings.ts';
import { sharingSettings } from '../sharing/sharing-settings.ts';
import { targetSettings } from '../target/target-settings.ts';
import type { PolicyOwner, PolicySetting } from './policy-setting.ts';

/** Every setting there is. A process that is ruled by policy adds its own list here, and needs no page of its own. */
const all: readonly PolicySetting[] = [
  ...caseSettings,
  ...returnSettings,
  ...virementSettings,
  ...targetSettings,
  ...recommendationSettings,
  ...sharingSettings,
  ...chartSettings,
  ...signInSettings,
  ...publicationSettings,
  ...retentionSettings,
];

/** The settings that are this kind of tenant's to decide, in the order in which they are shown. */
export function settingsOf(owner: PolicyOwner): readonly PolicySetting[] {
  return all.filter(({ of }) => of === owner || of === 'either');
}
