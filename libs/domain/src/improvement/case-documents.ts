/**
 * The papers of an improvement case. Everything is plain JSON: instants are ISO strings in UTC, days are
 * 'YYYY-MM-DD', money is whole pence, and what is not known yet is null, never undefined.
 */

/** Someone who did something on a case, as they stood at that moment. */
export interface Person {
  personId: string;
  name: string;
  jobTitle?: string | null;
  organisationId: string;
  organisationName: string;
  /** The name of the body or person they acted for, when not their own organisation. */
  onBehalfOf?: string | null;
  /** Whom they stood in for by delegation; left out where nobody. */
  standsInForId?: string;
}

export type QuestionGroup = 'why' | 'difference' | 'better' | 'who' | 'next' | 'learn';

/** A question to put; its id is made by the use case. */
export interface NewQuestion {
  id: string;
  code: string | null;
  group: QuestionGroup;
  text: string;
  required: boolean;
}

export interface CaseQuestion {
  id: string;
  /** Code in the question bank, or null for a question in the asker's own words. */
  code: string | null;
  group: QuestionGroup;
  text: string;
  required: boolean;
  cycle: number;
  askedBy: Person;
  askedAt: string;
  answer: string | null;
  answeredBy: Person | null;
  answeredAt: string | null;
}

export interface Explanation {
  causeHypothesis: string;
  evidence: string;
  /** What the owner expects of the next period, in the indicator's own unit. */
  forecast: { periodStart: string; periodLabel: string; value: number };
  by: Person;
  at: string;
  /** Why it was last sent back, or null. */
  returnedComment: string | null;
}

export type Acceptance = 'notNeeded' | 'awaited' | 'accepted' | 'declined';

export interface Milestone {
  id: string;
  title: string;
  /** Day by the end of which it should be done; empty only in a draft. */
  due: string;
  state: 'planned' | 'completed' | 'missed';
  evidence: string | null;
  completedBy: Person | null;
  completedAt: string | null;
}

export interface PlanAction {
  id: string;
  title: string;
  organisationId: string;
  organisationName: string;
  /** The named person who will do it. */
  person: string;
  starts: string;
  due: string;
  acceptance: Acceptance;
  acceptedBy: Person | null;
  acceptedAt: string | null;
  milestones: Milestone[];
}

export type CriteriaRule = 'meetsTarget' | 'specialCauseImprovement' | 'meanShift';

/** How improvement will be judged: fixed when the plan is approved, never after. */
export interface SuccessCriteria {
  rule: CriteriaRule;
  /** How many points after the intervention are needed before any verdict. */
  pointsAfter: number;
}

export interface TrajectoryPoint {
  date: string;
  periodLabel: string;
  value: number;
}

export interface ResourceAsk {
  id: string;
  /** Ids of the two legs the ask becomes once the plan is approved, made with it. */
  outLegId: string;
  inLegId: string;
  fromOrganisationId: string;
  fromOrganisationName: string;
  fromHeading: string;
  toOrganisationId: string;
  toOrganisationName: string;
  toHeading: string;
  /** Pence when the unit is GBP, hundredths of a full-time post when it is FTE. */
  amount: number;
  unit: 'GBP' | 'FTE';
  /** The financial year, by the calendar year it starts in. */
  year: number;
}

export type PlanStatus = 'draft' | 'submitted' | 'returned' | 'approved' | 'rejected';

export interface ActionPlan {
  status: PlanStatus;
  author: Person;
  causes: string;
  actions: PlanAction[];
  /** The day performance should be back on track; empty only in a draft. */
  backOnTrack: string;
  trajectory: TrajectoryPoint[];
  criteria: SuccessCriteria | null;
  resourcesAsked: ResourceAsk[];
  impactEqualities: string;
  impactSustainability: string;
  impactEfficiency: string;
  impactServices: string;
  impactPartners: string;
  consulted: string;
  risks: string;
  /** True when the plan must change the system, not answer for one period. */
  redesign: boolean;
  submittedAt: string | null;
  approvedBy: Person | null;
  approvedAt: string | null;
  returnedComment: string | null;
}

export type LegState = 'awaited' | 'consented' | 'refused' | 'enacted' | 'reversed';

/** One side of a movement of resources: what one organisation gives up ('out') or takes in ('in'). */
export interface ShiftLeg {
  id: string;
  askId: string;
  organisationId: string;
  organisationName: string;
  /** The heading's name: as asked for, then as chosen by the side that consented. */
  heading: string;
  headingId: string | null;
  direction: 'out' | 'in';
  amount: number;
  unit: 'GBP' | 'FTE';
  year: number;
  state: LegState;
  by: Person | null;
  at: string | null;
  comment: string | null;
}

export interface ResourceShift {
  state: LegState;
  legs: ShiftLeg[];
}

export type Verdict = 'improved' | 'noChange' | 'worse' | 'tooEarly';

export interface FollowUpReview {
  computedVerdict: Verdict;
  /** One sentence saying what the computed verdict rests on. */
  basis: string;
  pointsNeeded: number;
  pointsSoFar: number;
  verdict: Verdict | null;
  lesson: string | null;
  by: Person | null;
  at: string | null;
  overridden: boolean;
  overrideReason: string | null;
}

export interface DriftDecision {
  reason: string;
  reviewDate: string;
  resourceReleased: string | null;
  by: Person;
  at: string;
}

/** Why the case is open: the exception, and the version of the criterion that fired. */
export interface CaseSignal {
  kind: 'exception' | 'opened' | 'relapse' | 'driftReview';
  class: 'good' | 'bad' | 'attention' | null;
  rule: string | null;
  ruleWords: string;
  criteriaVersion: number | null;
  adoptedBy: string | null;
  periodStart: string | null;
  periodLabel: string | null;
  value: number | null;
  target: number | null;
  /** Whether the latest point is special or common cause; null when there are too few points to say. */
  variation: 'common' | 'improvement' | 'concern' | 'neither' | null;
  assurance: 'pass' | 'fail' | 'hitOrMiss' | null;
  text: string;
}

/** One point of the indicator's series as the case knows it. */
export interface FigurePoint {
  periodStart: string;
  periodEnd: string;
  periodLabel: string;
  value: number;
}

export type EscalationLevel = 'manager' | 'portfolioHolder' | 'leader' | 'scrutiny';

export interface Escalation {
  level: EscalationLevel;
  /** The state that was overdue, as in `triage` or `actionPlan.approval`. */
  state: string;
  /** When it was told; null only when the timer carried no instant. */
  at: string | null;
}
