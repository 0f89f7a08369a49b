import type { Instant } from '../instant.ts';

/** One of the eight tests, as answered last. */
export interface QualityTestRow {
  test: string;
  label: string;
  question: string;
  /** 0 to 3; null where it was never answered. */
  score: number | null;
  scoreWords: string | null;
  evidence: string | null;
}

/** Leave for a measure to be a key one without passing every test. */
export interface KeyLeaveRow {
  reason: string;
  body: string;
  until: string;
  givenBy: string;
}

/** How good a measure is. */
export interface QualityPassportRow {
  indicatorId: string;
  title: string;
  /** Version to send back with an assessment; 0 before the first. */
  version: number;
  tests: QualityTestRow[];
  /** What stands between it and key status, or null. */
  gap: string | null;
  assessedBy: string | null;
  assessedAt: Instant | null;
  leave: KeyLeaveRow | null;
  /** Whether it is in a key suite. */
  isKey: boolean;
  mayAssess: boolean;
  whyNot: string | null;
  mayGiveLeave: boolean;
}
