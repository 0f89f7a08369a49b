import type { LocalDate } from '#kernel/local-date';

/** The index card of a recommendation: what lists, reports and queues need, beside its workflow instance. */
export interface RecommendationRecord {
  tenantId: string;
  id: string;
  /** Counts from 1 in its partnership. */
  number: number;
  aboutKind: 'case' | 'indicator' | 'matter';
  aboutTitle: string;
  caseId: string | null;
  caseNumber: number | null;
  indicatorId: string | null;
  text: string;
  /** To whom it is put, in words. */
  toWhom: string;
  portfolio: string | null;
  toOrganisationId: string;
  toOrganisationName: string;
  state: string;
  stateSince: Date;
  version: number;
  waitingFor: string;
  /** The executive's last answer, once there is one. */
  decision: 'accepted' | 'partly' | 'rejected' | null;
  /** Whether scrutiny pressed it again after a rejection. */
  pressed: boolean;
  madeAt: Date;
  /** The last day on which the first answer was in time. */
  responseDue: LocalDate;
  /** When the first answer came. */
  respondedAt: Date | null;
  implementerOrganisationId: string | null;
  implementerName: string | null;
  implementBy: LocalDate | null;
  /** When what it waits for now is due, past or to come. */
  dueAt: Date | null;
  closedAt: Date | null;
  subject: object;
}

/** One thing that scrutiny means to look at, and when. */
export interface WorkProgrammeRecord {
  tenantId: string;
  id: string;
  kind: 'case' | 'indicator' | 'recommendation' | 'matter';
  title: string;
  caseId: string | null;
  indicatorId: string | null;
  recommendationId: string | null;
  reason: string;
  /** The day of the meeting it is put down for, once that is known. */
  meetingOn: LocalDate | null;
  version: number;
  addedAt: Date;
  addedBy: string;
  addedByName: string;
  removedAt: Date | null;
  removedByName: string | null;
  removedReason: string | null;
}

/** What an item of the work programme can be about beside a matter in words. */
export type ItemSubject = Pick<WorkProgrammeRecord, 'caseId' | 'indicatorId' | 'recommendationId'>;

/** Scrutiny's recommendations and its work programme. */
export interface ScrutinyStore {
  nextNumber(tenantId: string): Promise<number>;
  addRecommendation(record: RecommendationRecord): Promise<void>;
  updateRecommendation(record: RecommendationRecord): Promise<void>;
  recommendation(tenantId: string, id: string): Promise<RecommendationRecord | null>;
  /** Whether a recommendation was made from this case that has a record of its own. */
  hasRecommendation(tenantId: string, caseId: string): Promise<boolean>;
  /** The recommendation of a case that nobody has answered yet. */
  unansweredOf(tenantId: string, caseId: string): Promise<RecommendationRecord | null>;
  addItem(record: WorkProgrammeRecord): Promise<void>;
  updateItem(record: WorkProgrammeRecord): Promise<void>;
  /** Locks and returns an item. */
  item(tenantId: string, id: string): Promise<WorkProgrammeRecord | null>;
  /** The item about this very thing that is still on the programme, locked. */
  openItemOf(tenantId: string, about: Partial<ItemSubject>): Promise<WorkProgrammeRecord | null>;
}
