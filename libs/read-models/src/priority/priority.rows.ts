import type { Judgement } from '#domain/assessment/polarity';
import type { RagStatus } from '#domain/assessment/rag';
import type { Instant } from '../instant.ts';

/** What a priority has of the money, or of the staff, of the organisation acted for; pence, or hundredths of a post. */
export interface PriorityMoneyRow {
  unit: string;
  budgeted: number;
  movedIn: number;
  movedOut: number;
  now: number;
  /** Percent of all that the organisation has in the year. */
  share: number | null;
  /** The same the year before; null where nothing was tagged then. */
  shareBefore: number | null;
}

/** One priority as the money side lists it. */
export interface PriorityLineRow {
  id: string;
  title: string;
  /** 1 is first; null while no order knows it. */
  rank: number | null;
  originLabel: string;
  standing: string;
  starts: string;
  ends: string | null;
  reviewOn: string | null;
  reviewDue: boolean;
  money: PriorityMoneyRow[];
  /** Its place by its part of the money, 1 the most; null without any. */
  spendPlace: number | null;
  difficulty: string;
  /** Percent of the targets that can be judged which ask for a real step. */
  stretchShare: number | null;
  measures: number;
  met: number;
  missed: number;
  justMissed: number;
  openCases: number;
  flags: string[];
}

/** The priorities of a place in their order, with money, targets and results side by side. */
export interface PlacePrioritiesRow {
  ownerId: string;
  of: string;
  name: string;
  mayDefine: boolean;
  mayRank: boolean;
  whyNotRank: string | null;
  /** Financial year of the money, by the calendar year in which it begins. */
  year: number;
  years: number[];
  /** Whose money it is. */
  moneyOf: string;
  orderVersion: number;
  order: PriorityOrderRow | null;
  lines: PriorityLineRow[];
  /** What serves none of them. */
  unclaimed: PriorityMoneyRow[];
  ended: EndedPriorityRow[];
}

export interface EndedPriorityRow {
  id: string;
  title: string;
  ends: string | null;
  endedBy: string | null;
}

export interface PriorityOrderRow {
  version: number;
  decidedOn: string;
  decidedBy: string;
  reason: string;
  recordedBy: string;
}

/** A measure of a priority, and what its target asks for. */
export interface PriorityMeasureRow {
  indicatorId: string;
  title: string;
  placeName: string;
  rag: RagStatus;
  ragWord: string;
  direction: Judgement;
  valueText: string | null;
  targetText: string | null;
  periodLabel: string | null;
  difficulty: string;
  caseId: string | null;
  since: string;
}

/** A priority that a measure serves. */
export interface ServedPriorityRow {
  id: string;
  title: string;
  rank: number | null;
  ownerId: string;
  ownerName: string;
}

/** A priority that a measure of a suite serves. */
export interface SuitePriorityRow extends ServedPriorityRow {
  indicatorId: string;
}

/** A heading that serves a priority. */
export interface PriorityHeadingRow {
  headingId: string;
  code: string;
  name: string;
  year: number;
  unit: string;
  percent: number;
  /** The part of it, with what has moved; pence, or hundredths of a post. */
  now: number;
}

/** A change of place, the latest first. */
export interface RankChangeRow extends PriorityOrderRow {
  rank: number;
  /** How many priorities the order had. */
  outOf: number;
  before: number | null;
}

/** One priority, whole. */
export interface PriorityRow {
  id: string;
  ownerId: string;
  of: string;
  ownerName: string;
  version: number;
  title: string;
  meaning: string;
  origin: string;
  originLabel: string;
  restsOn: string;
  adoptedBy: string;
  adoptedOn: string;
  starts: string;
  ends: string | null;
  reviewOn: string | null;
  standing: string;
  endedBy: string | null;
  endReason: string | null;
  setUpBy: string;
  setUpAt: Instant;
  mayChange: boolean;
  mayEnd: boolean;
  mayChooseMeasures: boolean;
  whyNot: string | null;
  year: number;
  moneyOf: string;
  outOf: number;
  /** Its place among the others; null once it is over. */
  line: PriorityLineRow | null;
  measuresShown: PriorityMeasureRow[];
  headings: PriorityHeadingRow[];
  ranks: RankChangeRow[];
}
