import type { MissingKind, MissingKindChoice } from '#domain/indicator/missing-figure';
import type { Instant } from '../instant.ts';
import type { OrganisationRow } from '../organisations/organisation.rows.ts';

/** Something about a figure that must be answered before it is signed. */
export interface PlausibilityQuestionRow {
  code: string;
  message: string;
}

/** A shared indicator that a signed figure is published into. */
export interface ReturnDestinationRow {
  partnershipName: string;
  indicatorId: string;
  signedLabel: string;
}

/** A figure of an earlier period. */
export interface EarlierFigureRow {
  periodLabel: string;
  value: number | null;
}

/** Why a figure will not come. */
export interface MissingFigureRow {
  kind: MissingKind;
  reason: string;
  words: string;
}

/** One figure that an organisation reports for one period. */
export interface ReturnItemRow {
  id: string;
  indicatorId: string;
  title: string;
  unitLabel: string;
  decimals: number;
  valueKind: string;
  numeratorLabel: string | null;
  denominatorLabel: string | null;
  multiplier: number | null;
  frequency: string;
  periodStart: string;
  periodEnd: string;
  periodLabel: string;
  laterPeriods: number;
  dueAt: Instant;
  dueInWorkingDays: number;
  overdue: boolean;
  state: string;
  stage: string;
  stageLabel: string;
  version: number | null;
  figureEnteredBy: string | null;
  signedBy: string | null;
  signedAt: Instant | null;
  verifiedBy: string | null;
  verifiedAt: Instant | null;
  sentBackBy: string | null;
  sentBackAt: Instant | null;
  sentBackReason: string | null;
  earlier: EarlierFigureRow[];
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  /** Why the figure will not come; null where there is one, or nothing was said yet. */
  missing: MissingFigureRow | null;
  missingKinds: MissingKindChoice[];
  commentary: string | null;
  reason: string | null;
  enteredBy: string | null;
  lastValue: number | null;
  lastPeriodLabel: string | null;
  questions: PlausibilityQuestionRow[];
  partnerships: ReturnDestinationRow[];
  canDraft: boolean;
  canSign: boolean;
  whyNotSign: string | null;
  canVerify: boolean;
  whyNotVerify: string | null;
}

/** What the organisation acted for has to report. */
export interface ReturnsDueRow {
  organisation: OrganisationRow;
  items: ReturnItemRow[];
  recentlySigned: ReturnItemRow[];
}
