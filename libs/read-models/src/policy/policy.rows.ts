import type { Instant } from '../instant.ts';

/** One thing that a tenant decides for itself, as it stands. */
export interface PolicySettingRow {
  key: string;
  group: string;
  label: string;
  hint: string;
  kind: string;
  unit: string | null;
  least: number | null;
  most: number | null;
  empty: string | null;
  options: { value: string; label: string }[];
  value: string | null;
  words: string;
  usualWords: string;
  isUsual: boolean;
  maySet: boolean;
}

/** One change of one setting. */
export interface PolicyChangeRow {
  at: Instant;
  who: string;
  label: string;
  before: string;
  after: string;
}

/** What a tenant has decided about how its work is run. */
export interface PolicyRow {
  ownerId: string;
  of: string;
  name: string;
  version: number;
  settings: PolicySettingRow[];
  changes: PolicyChangeRow[];
  maySet: boolean;
  whyNot: string | null;
}
