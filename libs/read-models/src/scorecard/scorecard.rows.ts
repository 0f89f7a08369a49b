import type { ExceptionClass } from '#domain/assessment/exception';
import type { Judgement } from '#domain/assessment/polarity';
import type { RagStatus } from '#domain/assessment/rag';
import type { Polarity } from '#domain/indicator/indicator.types';
import type { Instant } from '../instant.ts';
import type { PartnershipRow, SuiteRow } from '../partnerships/partnership.rows.ts';

/** One indicator on a scorecard: the latest assessment and what is being done. */
export interface ScorecardLine {
  indicatorId: string;
  code: string;
  title: string;
  themeCode: string;
  themeName: string;
  unitLabel: string;
  decimals: number;
  polarity: Polarity;
  periodLabel: string | null;
  value: number | null;
  target: number | null;
  rag: RagStatus;
  ragWord: string;
  ragLetter: string;
  /** What the latest figure itself says, which a late next one goes before. */
  ragOfLatest: RagStatus;
  ragOfLatestWord: string;
  direction: Judgement;
  change: number | null;
  exception: ExceptionClass | null;
  variation: string | null;
  assurance: string | null;
  sparkline: (number | null)[] | null;
  signedLabel: string | null;
  /** Why there is no figure, or whom it is without, in words. */
  missing: string | null;
  ownerName: string;
  organisations: string[];
  openCaseId: string | null;
  openCaseState: string | null;
  openCaseStateLabel: string | null;
}

/** How many rows of a scorecard have each status. */
export interface ScorecardCountsRow {
  exceeding: number;
  green: number;
  amber: number;
  red: number;
  noTarget: number;
  noData: number;
  overdue: number;
  openCases: number;
}

/** A suite of indicators with their latest assessments, exceptions first. */
export interface ScorecardPage {
  suite: SuiteRow;
  partnership: PartnershipRow;
  rows: ScorecardLine[];
  counts: ScorecardCountsRow;
  asOf: Instant;
  /** The day that is shown as it stood; null for today. */
  asOn: string | null;
}
