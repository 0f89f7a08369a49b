import type { ResponseDecision } from '#domain/scrutiny/recommendation-documents';
import type { Instant } from '../instant.ts';
import type { PartnershipRow } from '../partnerships/partnership.rows.ts';
import type { AvailableActRow, HistoryEntryRow, ProcessMoveRow } from '../process/process.rows.ts';

/** A recommendation as lists show it. */
export interface RecommendationSummaryRow {
  id: string;
  number: number;
  aboutKind: string;
  aboutTitle: string;
  caseId: string | null;
  caseNumber: number | null;
  indicatorId: string | null;
  text: string;
  toWhom: string;
  partnershipName: string;
  state: string;
  stateLabel: string;
  waitingFor: string;
  open: boolean;
  decision: ResponseDecision | null;
  decisionLabel: string | null;
  pressed: boolean;
  madeAt: Instant;
  responseDue: string;
  respondedAt: Instant | null;
  answeredInTime: boolean | null;
  implementer: string | null;
  implementBy: string | null;
  dueAt: Instant | null;
  dueInWorkingDays: number | null;
  overdue: boolean;
  closedAt: Instant | null;
}

/** How many recommendations stand in one state. */
export interface RecommendationCountRow {
  state: string;
  label: string;
  count: number;
  overdue: number;
}

/** Something said on the record about a recommendation. */
export interface RecommendationRemarkRow {
  text: string;
  by: string;
  at: Instant;
}

/** One answer of the executive. */
export interface ExecutiveResponseRow extends RecommendationRemarkRow {
  decision: ResponseDecision;
  decisionLabel: string;
}

/** Who carries it out, by when and how. */
export interface ImplementationRow {
  organisationName: string;
  person: string;
  by: string;
  steps: string;
}

/** What shows that it was carried out, and why it was returned if it was. */
export interface EvidenceRow extends RecommendationRemarkRow {
  returned: RecommendationRemarkRow | null;
}

/** One recommendation with its papers, what may be done now, and its history. */
export interface RecommendationRow extends RecommendationSummaryRow {
  version: number;
  madeBy: string;
  partnership: PartnershipRow;
  responses: ExecutiveResponseRow[];
  implementation: ImplementationRow | null;
  progress: RecommendationRemarkRow[];
  evidence: EvidenceRow[];
  pressedAgain: RecommendationRemarkRow | null;
  closing: RecommendationRemarkRow | null;
  acts: AvailableActRow[];
  history: HistoryEntryRow[];
  way: ProcessMoveRow[];
}

/** One thing on scrutiny's work programme. */
export interface WorkProgrammeItemRow {
  id: string;
  kind: string;
  title: string;
  caseId: string | null;
  indicatorId: string | null;
  recommendationId: string | null;
  standing: string | null;
  reason: string;
  meetingOn: string | null;
  version: number;
  partnershipName: string;
  addedAt: Instant;
  addedBy: string;
  removedAt: Instant | null;
  removedReason: string | null;
  mayChange: boolean;
}
