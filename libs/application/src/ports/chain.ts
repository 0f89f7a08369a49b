import type { LinkSort, Strength } from '#domain/measure/outcome-chain';

/** One link of an outcome chain, with who confirmed it for each of its two measures. */
export interface OutcomeLinkRecord {
  tenantId: string;
  id: string;
  sort: LinkSort;
  fromIndicatorId: string;
  toIndicatorId: string;
  lagMonths: number;
  strength: Strength;
  evidence: string;
  proposedBy: string;
  proposedByName: string;
  proposedAt: Date;
  fromConfirmedBy: string | null;
  fromConfirmedByName: string | null;
  fromConfirmedAt: Date | null;
  toConfirmedBy: string | null;
  toConfirmedByName: string | null;
  toConfirmedAt: Date | null;
  endedBy: string | null;
  endedByName: string | null;
  endedAt: Date | null;
  endedReason: string | null;
}

export interface ChainStore {
  /** Makes everyone who would change the chains of a tenant take turns until the transaction ends. */
  lock(tenantId: string): Promise<void>;
  /** The links that stand. */
  standing(tenantId: string): Promise<OutcomeLinkRecord[]>;
  save(record: OutcomeLinkRecord): Promise<void>;
}
