import type { ComparedWithRow } from '../comparison/comparison.rows.ts';
import type { ExceptionClass } from '#domain/assessment/exception';
import type { Judgement } from '#domain/assessment/polarity';
import type { RagStatus } from '#domain/assessment/rag';
import type { Polarity } from '#domain/indicator/indicator.types';
import type { CaseSummaryRow } from '../cases/cases.rows.ts';
import type { Instant } from '../instant.ts';
import type { OrganisationRow } from '../organisations/organisation.rows.ts';
import type { PartnershipRow } from '../partnerships/partnership.rows.ts';
import type { FunnelColumns } from './funnel.columns.ts';
import type { SeriesColumns } from './series.ts';

/** Where the figures come from, and under what licence. */
export interface SourceLineRow {
  title: string;
  publisher: string;
  url: string | null;
  licence: string;
  attribution: string;
}

/** A figure that is late. */
export interface OverdueFigureRow {
  periodLabel: string;
  dueOn: string;
}

/** What the rules say about the latest period of an indicator. */
export interface AssessmentRow {
  periodLabel: string;
  periodStart: string;
  value: number | null;
  rag: RagStatus;
  ragWord: string;
  ragLetter: string;
  /** What the latest figure itself says, which a late next one goes before. */
  ragOfLatest: RagStatus;
  ragOfLatestMeaning: string;
  /** The figure that is late, and the last day on which it was on time; null while none is. */
  overdue: OverdueFigureRow | null;
  direction: Judgement;
  sinceLast: number | null;
  sinceLastYear: number | null;
  slope: number | null;
  variation: string | null;
  variationWords: string | null;
  assurance: string | null;
  assuranceWords: string | null;
  exception: ExceptionClass | null;
  exceptionWords: string | null;
  criteriaVersion: number | null;
  recommendedResponse: string | null;
  recommendedResponseWords: string | null;
  signedLabel: string | null;
  provisional: boolean;
  /** Why there is no figure, or whom it is without, in words. */
  missing: string | null;
}

/** One organisation's signed figure for one period of a shared indicator, or the place where it is awaited. */
export interface ContributionRow {
  organisation: OrganisationRow;
  periodLabel: string;
  periodStart: string;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  state: string;
  /** Why it will not come, in words. */
  missing: string | null;
  signedBy: string | null;
  signedAt: Instant | null;
  revision: number | null;
  restatedReason: string | null;
  verifiedBy: string | null;
  verifiedAt: Instant | null;
  commentary: string | null;
}

/** What is taken off a shared total because two partners count the same people. */
export interface OverlapRow {
  periodStart: string;
  amount: number;
  denominatorAmount: number;
  reason: string;
  by: string;
  at: Instant;
}

/** What a stretch of time should reach, with the tolerance agreed before it starts. */
export interface TargetRow {
  id: string;
  starts: string;
  ends: string;
  value: number;
  toleranceBelow: number;
  toleranceAbove: number;
  basis: string;
  example: boolean;
  fixedAt: Instant;
}

/** An area's figure beside the indicator's own, for one period. */
export interface ComparatorLine {
  areaCode: string;
  areaName: string;
  periodLabel: string;
  value: number;
  own: boolean;
  rank: number | null;
  /** 1 is the best quarter. */
  quartile: number | null;
  /** A whole country: shown beside the others, never ranked. */
  benchmark: boolean;
  /** What differs in how the area measures, so that it is not ranked; null where it measures alike. */
  differs: string | null;
}

/** A defined measure with one named owner, its figures, its target and what is being done about it. */
export interface IndicatorRow {
  id: string;
  code: string;
  title: string;
  definition: string;
  definitionVersion: number;
  partnership: PartnershipRow | null;
  organisation: OrganisationRow | null;
  themeName: string | null;
  level: string;
  kind: string;
  origin: string;
  polarity: Polarity;
  polarityWords: string;
  unitLabel: string;
  decimals: number;
  frequency: string;
  frequencyWords: string;
  aggregation: string | null;
  aggregationWords: string | null;
  ownerName: string;
  ownerJobTitle: string;
  ownerOrganisationName: string;
  deputyName: string | null;
  portfolio: string | null;
  portfolioHolderName: string | null;
  source: SourceLineRow;
  caveat: string | null;
  /** Members that reported it and left, in words, each with the day from which totals are without it. */
  without: string[];
  retirement: RetirementRow | null;
  latest: AssessmentRow | null;
  series: SeriesColumns | null;
  caption: string;
  contributions: ContributionRow[];
  overlaps: OverlapRow[];
  target: TargetRow | null;
  targets: TargetRow[];
  comparators: ComparatorLine[];
  /** The set that the areas come from; null for every area that there are figures of. */
  comparedWith: ComparedWithRow | null;
  /** The same as a funnel, where parts and wholes are known. */
  funnel: FunnelColumns | null;
  whyNoFunnel: string | null;
  openCase: CaseSummaryRow | null;
  pastCases: CaseSummaryRow[];
}

/** The retirement of an indicator. */
export interface RetirementRow {
  from: string;
  reason: string;
  successorId: string | null;
  successorTitle: string | null;
}

/** An indicator to choose, by its name. */
export interface IndicatorChoiceRow {
  id: string;
  title: string;
}
