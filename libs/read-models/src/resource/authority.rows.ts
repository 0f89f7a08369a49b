import type { Instant } from '../instant.ts';

/** One step of authority: pence, or hundredths of a post. */
export interface AuthorityTierRow {
  unit: string;
  upTo: number | null;
  approvers: string[];
  reach: string;
  who: string;
}

/** Limits as they were set for a day on. */
export interface AuthorityVersionRow {
  version: number;
  starts: string;
  standing: string;
  decidedBy: string;
  reason: string;
  recordedBy: string;
  recordedAt: Instant;
  tiers: AuthorityTierRow[];
}

/** How much who may decide in an organisation, now, later and before. */
export interface AuthorityLimitsRow {
  ownerId: string;
  name: string;
  version: number;
  maySet: boolean;
  whyNot: string | null;
  versions: AuthorityVersionRow[];
}
