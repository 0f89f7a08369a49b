import type { Entered } from './entered.ts';
import type { LocalDate } from '#kernel/local-date';
import type { Frequency } from '#kernel/period';
import type { LedgerAct } from '#domain/resource/ledger-acts';
import type { Criterion } from '#domain/assessment/exception';
import type { CaseFacts } from '#domain/improvement/case-facts';
import type { WithoutFigure } from './without-figure.ts';

/** A row of one tenant; ids are uuids, days are ISO `YYYY-MM-DD`, instants are Dates. */
export interface IndicatorRecord {
  tenantId: string;
  id: string;
  code: string;
  title: string;
  definition: string;
  definitionVersion: number;
  themeCode: string | null;
  level: string;
  kind: string;
  origin: string;
  polarity: 'higher' | 'lower' | 'on_target' | 'neutral';
  unit: string;
  unitLabel: string;
  decimals: number;
  frequency: Frequency;
  /** Calendar days after a period's end by which its figure is due; null is the rule for the frequency. */
  reportingLagDays: number | null;
  valueKind: 'value' | 'ratio';
  multiplier: number;
  numeratorLabel: string | null;
  denominatorLabel: string | null;
  aggregation: 'sum' | 'ratio' | 'weighted_mean' | 'mean' | 'max' | 'min' | 'latest' | null;
  ownerPersonId: string;
  ownerName: string;
  ownerJobTitle: string;
  ownerOrganisationId: string;
  ownerOrganisationName: string;
  deputyPersonId: string | null;
  deputyName: string | null;
  portfolio: string | null;
  portfolioOrganisationId: string | null;
  priority: number;
  sourceTitle: string;
  sourcePublisher: string;
  sourceUrl: string | null;
  licence: string;
  attribution: string;
  caveat: string | null;
  revision: number;
  retiredAt: Date | null;
  createdAt: Date;
}

/** Which organisation's own indicator feeds a partnership's shared one. */
export interface FeedRecord {
  tenantId: string;
  indicatorId: string;
  organisationId: string;
  organisationName: string;
  organisationIndicatorId: string;
  starts: LocalDate;
  ends: LocalDate | null;
}

export interface TargetRecord {
  tenantId: string;
  id: string;
  indicatorId: string;
  starts: LocalDate;
  ends: LocalDate;
  value: number;
  toleranceBelow: number;
  toleranceAbove: number;
  basis: string;
  example: boolean;
  fixedAt: Date;
  fixedBy: string;
  fixedByName: string;
}

export interface CriteriaRecord {
  tenantId: string;
  version: number;
  adoptedBy: string;
  adoptedAt: Date;
  effectiveFrom: LocalDate;
  rules: Criterion[];
  proposalId: string | null;
}

/** What was typed for a period, not yet signed. */
export interface DraftRecord extends Entered, WithoutFigure {
  tenantId: string;
  indicatorId: string;
  periodStart: LocalDate;
  periodEnd: LocalDate;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  commentary: string | null;
  reason: string | null;
}

export interface ObservationRecord extends WithoutFigure {
  tenantId: string;
  indicatorId: string;
  periodStart: LocalDate;
  periodEnd: LocalDate;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  status: 'provisional' | 'final' | 'restated' | 'missing';
  commentary: string | null;
  enteredBy: string | null;
  signedBy: string | null;
  signedCount: number | null;
  expectedCount: number | null;
  revision: number;
  updatedAt: Date;
}

/** What is taken off a total because two partners count the same people, and why. */
export interface OverlapRecord {
  tenantId: string;
  indicatorId: string;
  periodStart: LocalDate;
  amount: number;
  /** Off the denominator of a ratio; zero or more. */
  denominatorAmount: number;
  reason: string;
}

/** What one organisation signed for one period, as published to a partnership. Never changed, only revised. */
export interface ContributionRecord extends WithoutFigure {
  tenantId: string;
  indicatorId: string;
  organisationId: string;
  periodStart: LocalDate;
  periodEnd: LocalDate;
  revision: number;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  commentary: string | null;
  reason: string | null;
  signedBy: string;
  signedByName: string;
  signedAt: Date;
}

/** The maintained latest row of an indicator: all that a scorecard shows; `missing` says why there is no figure, in words. */
export interface LatestRecord {
  tenantId: string;
  indicatorId: string;
  periodStart: LocalDate | null;
  periodEnd: LocalDate | null;
  value: number | null;
  target: number | null;
  toleranceBelow: number | null;
  toleranceAbove: number | null;
  rag: string;
  direction: string;
  change: number | null;
  changeOnYear: number | null;
  slope: number | null;
  exceptionClass: 'good' | 'bad' | 'attention' | null;
  exceptionRule: string | null;
  criteriaVersion: number | null;
  variation: string | null;
  assurance: string | null;
  recommendedResponse: string | null;
  signedCount: number | null;
  expectedCount: number | null;
  missing: string | null;
  series: (number | null)[];
  organisations: string[];
  updatedAt: Date;
}

/** The index card of a case: what boards and queues need, beside its workflow instance. */
export interface CaseRecord extends CaseFacts {
  tenantId: string;
  id: string;
  number: number;
  indicatorId: string;
  indicatorTitle: string;
  organisationId: string;
  organisationName: string;
  mainState: string;
  scrutinyState: string;
  stateSince: Date;
  version: number;
  waitingFor: string;
  exceptionClass: 'good' | 'bad' | 'attention' | null;
  cycle: number;
  dueAt: Date | null;
  subject: object;
  openedAt: Date;
  closedAt: Date | null;
  /** What it weighs in triage (see `CaseStanding`); null once it has left. */
  standing: object | null;
  /** The score of that while it waits for its turn; null when it does not wait. */
  queueScore: number | null;
  /** How often it was taken before its turn. */
  outOfTurn: number;
}

export interface HeadingRecord {
  tenantId: string;
  id: string;
  code: string;
  name: string;
  year: number;
  unit: 'GBP' | 'FTE';
  amount: number;
  reserved: number;
  movedIn: number;
  movedOut: number;
  priority: string | null;
  holderPersonId: string;
  holderName: string;
}

export interface LedgerLineRecord {
  tenantId: string;
  id: string;
  headingId: string;
  shiftId: string;
  legId: string;
  act: LedgerAct;
  amount: number;
  unit: 'GBP' | 'FTE';
  year: number;
  at: Date;
  madeBy: string | null;
  madeByName: string;
}

/** One side of a resource shift as recorded in the partnership; amounts below zero give, above zero receive. */
export interface ShiftLegRecord {
  tenantId: string;
  id: string;
  shiftId: string;
  organisationId: string;
  organisationName: string;
  heading: string;
  unit: 'GBP' | 'FTE';
  year: number;
  amount: number;
}
