import type { ResponseDecision } from '../scrutiny/recommendation-documents.ts';
import type { CaseIndicator, Superseded } from './case-context.ts';
import type {
  CaseSignal,
  CriteriaRule,
  FigurePoint,
  NewQuestion,
  Person,
  ResourceAsk,
  TrajectoryPoint,
  Verdict,
} from './case-documents.ts';
import type { QueuePlace } from './queue-place.ts';

export interface MilestoneContent {
  id: string;
  title: string;
  due: string;
}

export interface ActionContent {
  id: string;
  title: string;
  organisationId: string;
  organisationName: string;
  person: string;
  starts: string;
  due: string;
  milestones: MilestoneContent[];
}

/** A plan as its author writes it. Text not written yet is '', criteria not chosen yet are null. */
export interface PlanContent {
  causes: string;
  actions: ActionContent[];
  backOnTrack: string;
  trajectory: TrajectoryPoint[];
  criteria: { rule: CriteriaRule; pointsAfter: number } | null;
  resourcesAsked: ResourceAsk[];
  impactEqualities: string;
  impactSustainability: string;
  impactEfficiency: string;
  impactServices: string;
  impactPartners: string;
  consulted: string;
  risks: string;
}

/** How the queue stands as a case would leave it for work, and why it may before its turn. */
interface Turn {
  place: QueuePlace | null;
  outOfTurn: string | null;
}

interface Payloads {
  openChallenge: { questions: NewQuestion[]; justification: string | null } & Turn;
  redesignSystem: { reason: string } & Turn;
  correctData: { reason: string };
  authoriseDrift: { reason: string; reviewDate: string; resourceReleased: string | null };
  dismiss: { reason: string };
  ask: { question: NewQuestion };
  explain: {
    answers: { questionId: string; text: string }[];
    causeHypothesis: string;
    evidence: string;
    forecast: { periodStart: string; periodLabel: string; value: number };
  };
  acceptExplanation: { comment: string | null };
  returnExplanation: { reason: string };
  closeExplained: { reason: string };
  saveDraft: { plan: PlanContent };
  submitPlan: { plan: PlanContent };
  acceptResponsibility: { comment: string | null };
  declineResponsibility: { reason: string };
  approvePlan: { comment: string | null };
  returnPlan: { reason: string };
  rejectPlan: { reason: string };
  callIn: { reason: string };
  reconsider: { decision: 'confirm' | 'return'; comment: string };
  consent: { legId: string; headingId: string; heading: string; comment: string | null };
  refuse: { legId: string; reason: string };
  completeMilestone: { milestoneId: string; evidence: string };
  changePlan: { plan: PlanContent; reason: string };
  beginReview: { comment: string | null };
  confirmVerdict: { lesson: string; next: 'challenge' | 'redesign' | null; questions: NewQuestion[] };
  overrideVerdict: {
    verdict: Verdict;
    reason: string;
    lesson: string;
    next: 'challenge' | 'redesign' | null;
    questions: NewQuestion[];
  };
  endDrift: { reason: string };
  // What the system tells the case.
  /** A place is free for the case, which the policy lets be challenged without anybody's asking. */
  takePlace: { place: QueuePlace | null };
  /** A leg's ledger lines are written. */
  legEnacted: { legId: string };
  /** A shift was a mistake and every side agreed to undo it; these legs are moved back. */
  shiftReversed: { legIds: string[]; reason: string };
  /** Figures were signed for the indicator. `exception` is the signal that fired on them, if one did. */
  figuresChanged: { figures: FigurePoint[]; exception: CaseSignal | null; enteredBy: string[] };
  /** The indicator's owner, portfolio or target changed. */
  indicatorChanged: { indicator: CaseIndicator };
  /** The indicator was retired or merged. */
  superseded: { reason: string } & Superseded;
  // The scrutiny region.
  watch: { reason: string };
  stopWatching: { reason: string };
  refer: { reason: string };
  draftRecommendation: { reason: string };
  noRecommendation: { reason: string };
  issueRecommendation: { recommendation: string };
  /** The decision is missing in what was answered before decisions were recorded. */
  respondToScrutiny: { response: string; decision?: ResponseDecision };
  endTracking: { reason: string };
}

/** The names of every event the case can be sent. */
export type CaseEventType = keyof Payloads;

/** What one event says, without its name, sender and time. */
export type ContentOf<T extends CaseEventType> = Payloads[T];

/** One event by its name: who sent it, when (ISO instant), and what it says. */
export type CaseEventOf<T extends CaseEventType> = { type: T; by: Person; at: string } & Payloads[T];

/** Every external event of an improvement case. */
export type CaseEvent = { [T in CaseEventType]: CaseEventOf<T> }[CaseEventType];

/** Who sends each event, in the order of the work; typed so that none can be left out or made up. */
const senders: { [T in CaseEventType]: T extends SystemEventType ? 'system' : 'person' } = {
  openChallenge: 'person',
  redesignSystem: 'person',
  correctData: 'person',
  authoriseDrift: 'person',
  dismiss: 'person',
  ask: 'person',
  explain: 'person',
  acceptExplanation: 'person',
  returnExplanation: 'person',
  closeExplained: 'person',
  saveDraft: 'person',
  submitPlan: 'person',
  acceptResponsibility: 'person',
  declineResponsibility: 'person',
  approvePlan: 'person',
  returnPlan: 'person',
  rejectPlan: 'person',
  callIn: 'person',
  reconsider: 'person',
  consent: 'person',
  refuse: 'person',
  completeMilestone: 'person',
  changePlan: 'person',
  beginReview: 'person',
  confirmVerdict: 'person',
  overrideVerdict: 'person',
  endDrift: 'person',
  takePlace: 'system',
  legEnacted: 'system',
  shiftReversed: 'system',
  figuresChanged: 'system',
  indicatorChanged: 'system',
  superseded: 'system',
  watch: 'person',
  stopWatching: 'person',
  refer: 'person',
  draftRecommendation: 'person',
  noRecommendation: 'person',
  issueRecommendation: 'person',
  respondToScrutiny: 'person',
  endTracking: 'person',
};

export const caseEventTypes = Object.keys(senders) as CaseEventType[];

/** What the system tells a case; no person ever sends these. */
export type SystemEventType =
  'takePlace' | 'legEnacted' | 'shiftReversed' | 'figuresChanged' | 'indicatorChanged' | 'superseded';

/** What a person may send. */
export type PersonEventType = Exclude<CaseEventType, SystemEventType>;

/** The events a person chooses to send, in the order of the work. */
export const personEventTypes = caseEventTypes.filter(
  (type): type is PersonEventType => senders[type] === 'person',
);
