import type { PolicySetting } from '../policy/policy-setting.ts';

/** Counts below this are not told where a place has decided nothing: the usual threshold of official statistics. */
export const usualThreshold = 5;

/** What a place decides about its published figures (docs/domain.md section 2; the bounds are ours). */
export const publicationSettings: readonly PolicySetting[] = [
  {
    kind: 'whole',
    of: 'either',
    group: 'Published figures',
    key: 'publicationThreshold',
    label: 'Counts below this are not published, nor shown of wards and groups',
    hint: 'A figure that tells of fewer people could point at somebody. It is marked as suppressed or hidden.',
    unit: 'people',
    least: 3,
    most: 50,
    empty: null,
    usual: usualThreshold,
  },
  {
    kind: 'flag',
    of: 'either',
    group: 'Published figures',
    key: 'verifyBeforePublishing',
    label: 'Figures are published only once they are verified',
    hint: 'Then no edition is made while a data verifier has still to look at a figure in it. History brought in before is let through.',
    usual: false,
  },
];

/** Whether a place publishes nothing that no data verifier stood by. */
export function verifiesFirst(policy: Readonly<Record<string, unknown>>): boolean {
  return policy['verifyBeforePublishing'] === true;
}

/** The threshold that a place goes by. */
export function thresholdOf(policy: Readonly<Record<string, unknown>>): number {
  const decided = policy['publicationThreshold'];
  return typeof decided === 'number' ? decided : usualThreshold;
}
