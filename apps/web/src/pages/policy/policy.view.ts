import type { PolicyView } from './policy-form.ts';

/** Where a policy is read. */
export function addressOf({ of, ownerId }: PolicyView): string {
  return `/${of}s/${encodeURIComponent(ownerId)}/policy`;
}

/** What the pages say of the policy of each kind of owner: from when a change applies, and where in the menu they stand. */
export const ownerViews = {
  partnership: {
    section: 'partnerships',
    keeps:
      'Work keeps the times and limits it was started with. What is changed here applies to cases, proposals and recommendations that start from then on; only the number of cases worked on at once applies straight away.',
    applies:
      'It applies to what starts from now on; only the number of cases worked on at once applies straight away. Your name stays with each change.',
    changed:
      'The policy is changed. It applies to what starts from now on; the number of cases worked on applies at once.',
  },
  organisation: {
    section: 'returns',
    keeps:
      'Work keeps the times and limits it was started with. What is changed here applies to returns, movements and target proposals that start from then on.',
    applies: 'It applies to what starts from now on. Your name stays with each change.',
    changed: 'The policy is changed. It applies to what starts from now on.',
  },
} as const;
