import { addMonths, londonDateOf, londonMidnight } from '#kernel/local-date';
import type { Decided, FlagSetting, PolicySetting, WholeSetting } from '../policy/policy-setting.ts';
import { valueOf } from '../policy/policy-value.ts';

/** What is taken out once its time is over. Figures, papers, decisions and their evidence are not among it. */
export const retentionKinds = ['names', 'refusals', 'notices', 'drafts'] as const;

export type RetentionKind = (typeof retentionKinds)[number];

const group = 'How long things are kept';
const common = { kind: 'whole', of: 'either', group, least: 1, empty: 'For ever', usual: null } as const;

const daily: FlagSetting = {
  kind: 'flag',
  of: 'either',
  group,
  key: 'retentionDaily',
  label: 'Take out each day what is past its time',
  hint: 'If not, it goes when an administrator says so. Either way it is on record what went.',
  usual: false,
};

const kept: Readonly<Record<RetentionKind, WholeSetting>> = {
  names: {
    ...common,
    key: 'keepNamesYears',
    label: 'Names of people who left, in the audit trail',
    hint: 'Counted from the end of their last appointment. Their names and job titles are redacted; what was done stays, and the chain with it.',
    unit: 'years',
    most: 50,
  },
  refusals: {
    ...common,
    key: 'keepRefusalsYears',
    label: 'The log of what was refused to whom',
    hint: 'Who tried what they may not do.',
    unit: 'years',
    most: 20,
  },
  notices: {
    ...common,
    key: 'keepNoticesYears',
    label: 'Notices to people',
    hint: 'What people were told of in the course of cases and other processes.',
    unit: 'years',
    most: 20,
  },
  drafts: {
    ...common,
    key: 'keepDraftsMonths',
    label: 'Drafts of forms that nobody sent',
    hint: 'Counted from when they were last saved.',
    unit: 'months',
    most: 60,
  },
};

/** What a tenant decides about how long things are kept (the times are ours; nothing goes unless one is set). */
export const retentionSettings: readonly PolicySetting[] = [
  ...retentionKinds.map((kind) => kept[kind]),
  daily,
];

/** One kind of thing as a policy has it. */
export interface Kept {
  kind: RetentionKind;
  setting: WholeSetting;
  /** What is older than this is past its time; null where it is kept for ever. */
  before: Date | null;
}

/** How long a tenant keeps what, at a moment. */
export function retentionOf(decided: Decided, now: Date): { daily: boolean; kept: Kept[] } {
  const each = retentionKinds.map((kind): Kept => {
    const setting = kept[kind];
    const time = valueOf(setting, decided) as number | null;
    const months = time === null ? null : setting.unit === 'years' ? time * 12 : time;
    const before = months === null ? null : londonMidnight(addMonths(londonDateOf(now), -months));
    return { kind, setting, before };
  });
  return { daily: valueOf(daily, decided) === true, kept: each };
}
