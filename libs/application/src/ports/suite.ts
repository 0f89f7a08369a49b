import type { QualityAnswer } from '#domain/measure/quality-passport';
import type { SetAnswer } from '#domain/measure/set-quality';
import type { LocalDate } from '#kernel/local-date';

/** A suite without its measures. */
export interface SuiteRecord {
  tenantId: string;
  id: string;
  code: string;
  name: string;
  isKey: boolean;
  /** Whether it is meant for everybody to see. */
  forPublic: boolean;
  /** Why a key suite has fewer or more measures than it should; null where its size needs no reason. */
  sizeReason: string | null;
  /** Counts up with each change. */
  revision: number;
}

/** Something that may be in a suite: an indicator of the tenant, or what a member shares with it. */
export interface SuiteCandidate {
  id: string;
  sort: 'indicator' | 'shared';
  title: string;
  /** The organisation that shares it; null for the tenant's own. */
  sharedBy: string | null;
  answers: QualityAnswer[] | null;
  leaveUntil: LocalDate | null;
}

/** One assessment of the whole set of measures; the latest version of a year counts. */
export interface SetAssessmentRecord {
  tenantId: string;
  /** The financial year it is for, by the year it begins in. */
  year: number;
  version: number;
  answers: SetAnswer[];
  assessedBy: string;
  assessedByName: string;
  assessedAt: Date;
}

export interface SuiteStore {
  /** The suite, locked until the transaction ends, or null. */
  toChange(tenantId: string, id: string): Promise<SuiteRecord | null>;
  /** Whether a suite of the tenant has this code already. */
  hasCode(tenantId: string, code: string): Promise<boolean>;
  /** Its measures in order: indicators, and what members share with the place. */
  measures(tenantId: string, suiteId: string): Promise<string[]>;
  /** Which of these may be in a suite today: indicators in use and measures shared now. */
  candidates(tenantId: string, ids: readonly string[], on: LocalDate): Promise<SuiteCandidate[]>;
  /** Writes a suite and its measures whole, in their order. */
  save(suite: SuiteRecord, measures: readonly Pick<SuiteCandidate, 'id' | 'sort'>[]): Promise<void>;
  /** The latest version of the assessment of a year, or null; nobody else adds one until the transaction ends. */
  assessmentToChange(tenantId: string, year: number): Promise<SetAssessmentRecord | null>;
  addAssessment(record: SetAssessmentRecord): Promise<void>;
}
