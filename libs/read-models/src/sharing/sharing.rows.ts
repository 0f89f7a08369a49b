import type { Polarity } from '#domain/indicator/indicator.types';
import type { Judgement } from '#domain/assessment/polarity';
import type { RagStatus } from '#domain/assessment/rag';
import type { SharingLevel, SharingSide } from '#domain/sharing/sharing-context';
import type { SeriesColumns } from '../indicator/series.ts';
import type { Instant } from '../instant.ts';
import type { AvailableActRow, HistoryEntryRow, ProcessMoveRow } from '../process/process.rows.ts';

/** A sharing agreement as lists show it. */
export interface SharingSummaryRow {
  id: string;
  measure: string;
  state: string;
  stateLabel: string;
  level: SharingLevel;
  levelName: string;
  levelMeans: string;
  starts: string;
  ends: string;
  organisationId: string;
  organisationName: string;
  partnershipId: string;
  partnershipName: string;
  proposedBy: SharingSide;
  proposedByName: string;
  proposedAt: Instant;
  waitingFor: string;
  dueAt: Instant | null;
  dueInWorkingDays: number | null;
  overdue: boolean;
  /** The published copy; null before the agreement is active and after it has ended. */
  sharedMeasureId: string | null;
}

/** A sharing agreement with what may be done and what was done. */
export interface SharingAgreementRow extends SharingSummaryRow {
  version: number;
  reason: string;
  /** Whether whoever agrees must say which indicator is meant. */
  indicatorWanted: boolean;
  comment: string | null;
  closingReason: string | null;
  replacesId: string | null;
  /** Whether the person may propose other terms for it now. */
  mayChangeTerms: boolean;
  acts: AvailableActRow[];
  history: HistoryEntryRow[];
  way: ProcessMoveRow[];
}

/** What an organisation says of one period, at the level of detail. */
export interface SharedCommentaryRow {
  periodLabel: string;
  periodStart: string;
  text: string;
}

/** The published copy of an organisation's own indicator. */
export interface SharedMeasureRow {
  id: string;
  agreementId: string;
  title: string;
  definition: string;
  organisationName: string;
  partnershipId: string;
  partnershipName: string;
  level: SharingLevel;
  levelName: string;
  levelMeans: string;
  starts: string;
  ends: string;
  unitLabel: string;
  decimals: number;
  polarity: Polarity;
  polarityWords: string;
  frequencyWords: string;
  numeratorLabel: string | null;
  denominatorLabel: string | null;
  ownerJobTitle: string;
  attribution: string;
  caveat: string | null;
  periodLabel: string | null;
  value: number | null;
  target: number | null;
  rag: RagStatus;
  ragWord: string;
  ragLetter: string;
  direction: Judgement;
  publishedAt: Instant;
  series: SeriesColumns | null;
  commentary: SharedCommentaryRow[];
}

/** One of the organisation's own indicators, to choose from. */
export interface OwnIndicatorRow {
  id: string;
  code: string;
  title: string;
}
