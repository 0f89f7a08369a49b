import type { AuthorityLimits } from '#domain/resource/authority';

/** Limits as they are kept: who decided them, why, and who recorded that. */
export interface AuthorityLimitsRecord extends AuthorityLimits {
  tenantId: string;
  decidedBy: string;
  reason: string;
  recordedBy: string;
  recordedByName: string;
  recordedAt: Date;
}

/** How much who may decide in each organisation: every version stays. */
export interface AuthorityStore {
  /** All limits of an organisation, to go by: none is added until this transaction ends. */
  all(tenantId: string): Promise<AuthorityLimits[]>;
  /** The version of the last, to add the next to: whoever goes by them waits for it. 0 before the first. */
  lastToFollow(tenantId: string): Promise<number>;
  add(record: AuthorityLimitsRecord): Promise<void>;
}
