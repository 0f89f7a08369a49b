import type { QualityAnswer } from '#domain/measure/quality-passport';
import type { LocalDate } from '#kernel/local-date';

/** One assessment of a measure against the eight tests; the latest version counts. */
export interface PassportRecord {
  tenantId: string;
  indicatorId: string;
  version: number;
  answers: QualityAnswer[];
  assessedBy: string;
  assessedByName: string;
  assessedAt: Date;
}

/** Leave for a measure to be a key one for a time although it does not pass every test. */
export interface KeyLeaveRecord {
  tenantId: string;
  id: string;
  indicatorId: string;
  reason: string;
  body: string;
  until: LocalDate;
  givenBy: string;
  givenByName: string;
  givenAt: Date;
}

export interface QualityStore {
  passport(tenantId: string, indicatorId: string): Promise<PassportRecord | null>;
  addPassport(record: PassportRecord): Promise<void>;
  addLeave(record: KeyLeaveRecord): Promise<void>;
  /** Of these measures, those with leave on a day. */
  onLeave(tenantId: string, indicatorIds: readonly string[], on: LocalDate): Promise<string[]>;
}
