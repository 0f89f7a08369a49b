import type { AboutStore } from './about.ts';
import type { AuthorityStore } from './authority.ts';
import type { RetentionStore } from './retention.ts';
import type { LocalDate } from '#kernel/local-date';
import type { Sql } from '#workflow/host/sql';
import type { ChartStore } from './charts.ts';
import type { CasePlaces } from './case-places.ts';
import type { ClosingStore } from './closing.ts';
import type { DelegationStore } from './delegation.ts';
import type { BreakdownStore, ForecastStore } from './figures.ts';
import type { EvidenceStore } from './evidence.ts';
import type { DraftStore } from './drafts.ts';
import type { ImportStore } from './imports.ts';
import type { MembershipStore } from './membership.ts';
import type { MeasureStores } from './measure.ts';
import type { PeopleStore } from './people.ts';
import type { PlaceStore } from './place.ts';
import type { SharingStore } from './sharing.ts';
import type { PublicationStore } from './publication.ts';
import type { ScrutinyStore } from './scrutiny.ts';
import type { TargetProposalStore } from './target.ts';
import type {
  CaseRecord,
  ContributionRecord,
  CriteriaRecord,
  DraftRecord,
  FeedRecord,
  HeadingRecord,
  IndicatorRecord,
  LatestRecord,
  LedgerLineRecord,
  ObservationRecord,
  OverlapRecord,
  ShiftLegRecord,
  TargetRecord,
} from './records.ts';
import type { PeriodReturnRecord, VerificationRecord } from './return-records.ts';
import type { VirementRecord } from './virement.record.ts';

export interface IndicatorStore {
  find(tenantId: string, id: string): Promise<IndicatorRecord | null>;
  /** Locks the rows in id order, so that two signers of one total take turns and never deadlock. */
  lock(tenantId: string, ids: readonly string[]): Promise<void>;
  /** Marks an indicator as no longer reported, and ends what feeds it. */
  retire(
    tenantId: string,
    id: string,
    retirement: { at: Date; from: LocalDate; reason: string; successorId: string | null },
  ): Promise<void>;
  /** Where an organisation's own indicator is published, among the tenants of this transaction. */
  feedsFrom(organisationId: string, organisationIndicatorId: string, on: LocalDate): Promise<FeedRecord[]>;
  /** Everyone who feeds or has fed a shared indicator, by name. */
  feedersOf(tenantId: string, indicatorId: string): Promise<FeedRecord[]>;
  targets(tenantId: string, indicatorId: string): Promise<TargetRecord[]>;
  addTarget(target: TargetRecord): Promise<void>;
  criteria(tenantId: string): Promise<CriteriaRecord[]>;
  /** Days from which a new version of its definition counts, the earliest first. */
  breaks(tenantId: string, indicatorId: string): Promise<LocalDate[]>;
}

export interface ReturnStore {
  draft(tenantId: string, indicatorId: string, periodStart: LocalDate): Promise<DraftRecord | null>;
  saveDraft(draft: DraftRecord): Promise<void>;
  /** Every draft of an indicator. */
  draftsOf(tenantId: string, indicatorId: string): Promise<DraftRecord[]>;
  removeDraft(tenantId: string, indicatorId: string, periodStart: LocalDate): Promise<void>;
  observation(
    tenantId: string,
    indicatorId: string,
    periodStart: LocalDate,
  ): Promise<ObservationRecord | null>;
  /** First day of the newest period that has a figure, or null while none has. */
  newestPeriod(tenantId: string, indicatorId: string): Promise<LocalDate | null>;
  saveObservations(observations: ObservationRecord[]): Promise<void>;
  /** Observations in order of period, oldest first. */
  series(tenantId: string, indicatorId: string): Promise<ObservationRecord[]>;
  /** The newest revision of every contributor for each of these periods. */
  contributions(
    tenantId: string,
    indicatorId: string,
    periodStarts: LocalDate[],
  ): Promise<ContributionRecord[]>;
  addContributions(contributions: ContributionRecord[]): Promise<void>;
  overlaps(tenantId: string, indicatorId: string, periodStarts: LocalDate[]): Promise<OverlapRecord[]>;
  saveOverlap(overlap: OverlapRecord & { madeBy: string; madeByName: string; madeAt: Date }): Promise<void>;
  saveLatest(latest: LatestRecord): Promise<void>;
  latest(tenantId: string, indicatorId: string): Promise<LatestRecord | null>;
}

export interface PeriodReturnStore {
  /** The return of a period, whatever became of it. */
  find(tenantId: string, indicatorId: string, periodStart: LocalDate): Promise<PeriodReturnRecord | null>;
  byId(tenantId: string, id: string): Promise<PeriodReturnRecord | null>;
  /** Every return of an indicator, oldest period first. */
  ofIndicator(tenantId: string, indicatorId: string): Promise<PeriodReturnRecord[]>;
  add(record: PeriodReturnRecord): Promise<void>;
  update(record: PeriodReturnRecord): Promise<void>;
  addVerifications(records: VerificationRecord[]): Promise<void>;
}

export interface CaseStore {
  openCaseOf(tenantId: string, indicatorId: string): Promise<CaseRecord | null>;
  /** Whether any case of the indicator, closed ones included, was opened on this very signal. */
  raisedBefore(tenantId: string, indicatorId: string, periodStart: LocalDate, rule: string): Promise<boolean>;
  nextNumber(tenantId: string): Promise<number>;
  add(record: CaseRecord): Promise<void>;
  update(record: CaseRecord): Promise<void>;
  find(tenantId: string, id: string): Promise<CaseRecord | null>;
  /** What a partnership is like at a moment: those are its members whose days it falls in. */
  partnership(tenantId: string, at: Date): Promise<PartnershipFacts | null>;
  /** Makes everyone who would take a place of this partnership take turns until the transaction ends. */
  lockPlaces(tenantId: string): Promise<void>;
  /** Its places now, and the cases that wait for one, in no order. */
  places(tenantId: string): Promise<CasePlaces>;
  addNotice(notice: {
    tenantId: string;
    id: string;
    /** The process instance that it is about. */
    instanceId: string;
    kind: string;
    addressedTo: string;
    about: string;
    at: Date;
    dedupeKey: string;
  }): Promise<void>;
}

export interface PartnershipFacts {
  tenantId: string;
  name: string;
  nation: 'england-and-wales' | 'scotland' | 'northern-ireland';
  policy: Record<string, unknown>;
  members: { organisationId: string; name: string; accountableBody: boolean }[];
  /** Its themes, by whose codes portfolios go. */
  themes: { code: string; name: string }[];
}

export interface MoneyStore {
  /** Whether an organisation has a heading of this code in a year, in whatever unit. */
  hasHeading(tenantId: string, code: string, year: number): Promise<boolean>;
  /** Locks and returns a heading of the organisation. */
  heading(tenantId: string, id: string): Promise<HeadingRecord | null>;
  addLine(line: LedgerLineRecord): Promise<void>;
  /** Those of these leg ids that are on record already. */
  knownLegs(tenantId: string, legIds: string[]): Promise<string[]>;
  addShift(
    shift: { tenantId: string; id: string; caseId: string; askedAt: Date },
    legs: ShiftLegRecord[],
  ): Promise<void>;
  /** The leg as recorded in its partnership, or null. */
  shiftLeg(tenantId: string, legId: string): Promise<ShiftLegRecord | null>;
  /** Every leg of a shift, in the order of their ids, which is the order to lock their virements in. */
  shiftLegs(tenantId: string, shiftId: string): Promise<ShiftLegRecord[]>;
  addVirement(record: VirementRecord): Promise<void>;
  saveVirement(record: VirementRecord): Promise<void>;
  virement(tenantId: string, id: string): Promise<VirementRecord | null>;
}

/** One wording of a question that a partnership has added to the bank; the latest version of a code counts. */
export interface OwnQuestionRecord {
  tenantId: string;
  code: string;
  version: number;
  questionGroup: string;
  stages: string[];
  fits: string[];
  text: string;
  required: boolean;
  retired: boolean;
  /** Why it was reworded or retired; null for a new one. */
  reason: string | null;
  setBy: string;
  setByName: string;
  setAt: Date;
}

export interface QuestionStore {
  /** Locks the partnership's bank until the transaction ends, so that two who change it take turns. */
  lock(tenantId: string): Promise<void>;
  /** The latest wording of every question of the partnership's own, the retired ones included, in order of code. */
  latest(tenantId: string): Promise<OwnQuestionRecord[]>;
  add(record: OwnQuestionRecord): Promise<void>;
}

/** One open transaction whose tenants are set. Nothing reaches the database but through it. */
export interface Tx extends MeasureStores {
  place: PlaceStore;
  people: PeopleStore;
  memberships: MembershipStore;
  delegations: DelegationStore;
  sql: Sql;
  indicators: IndicatorStore;
  charts: ChartStore;
  returns: ReturnStore;
  forecasts: ForecastStore;
  breakdowns: BreakdownStore;
  periodReturns: PeriodReturnStore;
  cases: CaseStore;
  targets: TargetProposalStore;
  money: MoneyStore;
  authority: AuthorityStore;
  sharing: SharingStore;
  questions: QuestionStore;
  drafts: DraftStore;
  imports: ImportStore;
  closing: ClosingStore;
  publications: PublicationStore;
  scrutiny: ScrutinyStore;
  evidence: EvidenceStore;
  about: AboutStore;
  retention: RetentionStore;
}

export interface Transactions {
  /** Runs `work` in one transaction that sees these tenants alone; commits when it returns, else rolls back. */
  run<T>(tenantIds: readonly string[], work: (tx: Tx) => Promise<T>): Promise<T>;
}
