import type { AuditAct } from '../evidence/audit-entry.ts';
import type { KeptTexts } from '../evidence/sealed-texts.ts';

/** The texts of an entry, and whom it concerns. */
export interface HeldTexts {
  texts: KeptTexts;
  concernedIds: string[];
}

/** The trail of evidence, the log of refusals, and the answers kept for repeated commands. */
export interface EvidenceStore {
  /** How many entries a stream of a tenant has. */
  length(tenantId: string, stream: string): Promise<number>;
  /** Appends to a stream's hash chain; the stream's lock is held by the caller. */
  append(act: AuditAct): Promise<void>;
  /** Locks and returns the texts of an entry; null when there is no such entry, or it is of the first kind. */
  texts(tenantId: string, stream: string, seq: number): Promise<HeldTexts | null>;
  /** Locks and returns the texts of every entry that holds one of these. */
  holding(tenantId: string, texts: string[]): Promise<({ stream: string; seq: number } & HeldTexts)[]>;
  /** Takes texts out of an entry, with their salts, for good. */
  takeAway(tenantId: string, stream: string, seq: number, places: string[]): Promise<void>;
  /** Puts an export on the worker's list. */
  addExport(asked: {
    tenantId: string;
    id: string;
    askedBy: string;
    askedByName: string;
    askedAt: Date;
  }): Promise<void>;
  refused(entry: {
    tenantId: string;
    at: Date;
    personId: string;
    personName: string;
    action: string;
    rule: string;
    about: string | null;
  }): Promise<void>;
  /** Takes a key for a command, or tells what an earlier command with it was asked and answered. */
  takeKey(entry: {
    tenantId: string;
    personId: string;
    key: string;
    requestHash: string;
    at: Date;
  }): Promise<{ taken: true } | { taken: false; requestHash: string; answer: unknown }>;
  keepAnswer(entry: { tenantId: string; personId: string; key: string; answer: unknown }): Promise<void>;
}
