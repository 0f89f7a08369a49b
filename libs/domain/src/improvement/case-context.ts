import type { Frequency } from '#kernel/period';
import type { Polarity } from '../indicator/indicator.types.ts';
import type { CasePolicy } from './case-policy.ts';
import type {
  ActionPlan,
  CaseQuestion,
  CaseSignal,
  DriftDecision,
  Escalation,
  Explanation,
  FigurePoint,
  FollowUpReview,
  NewQuestion,
  Person,
  ResourceShift,
} from './case-documents.ts';
import type { CaseStage } from './case-stages.ts';
import type { QueuePlace } from './queue-place.ts';

/** What the case needs to know of its indicator. Kept in step by `indicatorChanged`. */
export interface CaseIndicator {
  id: string;
  code: string;
  title: string;
  unitLabel: string;
  decimals: number;
  polarity: Polarity;
  frequency: Frequency;
  ownerPersonId: string;
  ownerName: string;
  ownerJobTitle: string;
  /** The owner's organisation, on which the plan falls unless an action names another. */
  ownerOrganisationId: string;
  ownerOrganisationName: string;
  deputyPersonId: string | null;
  deputyName: string | null;
  portfolio: string | null;
  /** What the portfolio is called; its code stands in where this is not known. */
  portfolioName?: string | null;
  /** The organisation whose portfolio holder decides: its own, or the partnership's accountable body. */
  portfolioOrganisationId: string;
  portfolioOrganisationName: string;
  /** 1 is the highest priority. */
  priority: number;
  target: { value: number; toleranceBelow: number; toleranceAbove: number } | null;
}

/** Something said on the record. */
export interface Remark {
  text: string;
  by: Person;
  at: string;
}

/** One stay in one stage; `leftAt` is null for the present one. */
export interface StageVisit {
  stage: CaseStage;
  cycle: number;
  enteredAt: string;
  leftAt: string | null;
}

/** Who did what in the present cycle; separation of duties is decided on these. */
export interface CasePeople {
  openedBy: Person | null;
  challenger: Person | null;
  explainedBy: Person | null;
  /** Everyone who saved, submitted or changed the plan, latest last. */
  planAuthors: Person[];
  /** Everyone who approved the plan or confirmed it on reconsideration, latest last. */
  approvers: Person[];
  reviewer: Person | null;
}

/** The papers of a cycle that is over, or of a plan that was rejected within one. */
export interface PastCycle {
  cycle: number;
  explanation: Explanation | null;
  plan: ActionPlan | null;
  shift: ResourceShift | null;
  review: FollowUpReview | null;
}

/** A figure corrected while the case was open: signed by someone, for a period the case already knew. */
export interface Correction {
  periodStart: string;
  was: number;
  now: number;
  signedBy: Person;
  /** Ids of those who entered the figures that were signed. */
  enteredBy: string[];
  at: string;
}

/** The retirement of the indicator: from which day, and what it is merged into, if anything. */
export interface Superseded {
  from: string;
  successor: { id: string; code: string; title: string } | null;
}

/** A case taken from triage before its turn: why, by whom, and how the queue stood. */
export interface OutOfTurn {
  reason: string;
  place: QueuePlace;
  by: Person;
  at: string;
}

/** Everything an improvement case knows. Plain JSON, so that it survives storage unchanged. */
export interface CaseContext {
  caseId: string;
  number: number;
  tenantId: string;
  tenantName: string;
  indicator: CaseIndicator;
  policy: CasePolicy;
  openedAt: string;
  closedAt: string | null;
  /** Where the main region stands, by the key `case-stages.ts` gives it. */
  stage: CaseStage;
  /** Every stage entered so far, oldest first; the last is the present one. */
  visits: StageVisit[];
  signal: CaseSignal;
  /** Starts at 1; each return to challenge after a verdict, and each relapse, is a new cycle. */
  cycle: number;
  /** Questions the case opens with where the policy challenges automatically. */
  startingQuestions: NewQuestion[];
  /** True when every place was taken as the case opened, so that it had to wait in triage whatever the policy says. */
  openedWaiting: boolean;
  /** Each time the case was taken out of its turn, oldest first. */
  outOfTurn: OutOfTurn[];
  questions: CaseQuestion[];
  justification: string | null;
  /** True when the system itself must change: marks the next plan. */
  redesign: boolean;
  explanation: Explanation | null;
  explanationReturns: number;
  plan: ActionPlan | null;
  shift: ResourceShift | null;
  review: FollowUpReview | null;
  drift: DriftDecision | null;
  /** What is said of the way the case closed, or null while it is open. */
  closingReason: string | null;
  /** The day the approved plan began to be delivered: the intervention the verdict is measured from. */
  interventionDate: string | null;
  reviewDate: string | null;
  /** How often the review has been put off because it was too early; twice at most. */
  postponements: number;
  /** The last points of the series, oldest first. */
  figures: FigurePoint[];
  correction: Correction | null;
  /** The indicator's retirement, when that is what closed the case. */
  superseded: Superseded | null;
  /** Whether the indicator is reported more often on the case's account. */
  hotHoused: boolean;
  people: CasePeople;
  /** Escalations told, oldest first. */
  escalations: Escalation[];
  /** Those of `escalations` told since the present state was entered: each level once. */
  escalatedHere: number;
  pastCycles: PastCycle[];
  scrutiny: { calledIn: Remark | null; recommendation: Remark | null; response: Remark | null };
  /** The instant of the last event that carried one. */
  lastAt: string;
}

/** What a use case gives to open a case. */
export interface CaseInput {
  caseId: string;
  number: number;
  tenantId: string;
  tenantName: string;
  indicator: CaseIndicator;
  policy: CasePolicy;
  signal: CaseSignal;
  figures: FigurePoint[];
  startingQuestions: NewQuestion[];
  /** Whether every place is taken, so that it must wait its turn. */
  mustWait?: boolean;
  /** Who opened it, or null when the exception criteria did. */
  openedBy: Person | null;
  at: string;
}
