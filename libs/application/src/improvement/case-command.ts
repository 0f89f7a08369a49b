import type { ResourceUnit } from '#domain/resource/shift';
import type { ResponseInput } from '../scrutiny/recommendation-command.ts';

/** A question as a person puts it. */
export interface QuestionInput {
  text: string;
  group: string;
  required: boolean;
  code?: string | null;
}

/** A plan as it comes in; anything may be missing in a draft. Ids are uuids, amounts pence, days ISO. */
export interface PlanInput {
  causes?: string | null;
  actions?:
    | {
        id?: string | null;
        title?: string | null;
        organisationId?: string | null;
        person?: string | null;
        starts?: string | null;
        due?: string | null;
        milestones?: { id?: string | null; title?: string | null; due?: string | null }[] | null;
      }[]
    | null;
  backOnTrack?: string | null;
  trajectory?: { date: string; value: number }[] | null;
  criteriaRule?: string | null;
  criteriaPointsAfter?: number | null;
  resourcesAsked?:
    | {
        fromOrganisationId: string;
        fromHeading: string;
        toOrganisationId: string;
        toHeading: string;
        amount: number;
        /** Money when left out. */
        unit?: ResourceUnit;
        year: number;
      }[]
    | null;
  impactEqualities?: string | null;
  impactSustainability?: string | null;
  impactEfficiency?: string | null;
  impactServices?: string | null;
  impactPartners?: string | null;
  consulted?: string | null;
  risks?: string | null;
}

interface Justified {
  reason: string;
}
/** Why the case should be worked on before its turn, where it is not its turn. */
interface BeforeItsTurn {
  outOfTurn?: string | null;
}
interface Commented {
  comment?: string | null;
}

/** What a person may ask of a case: the machine's event by name, with the fields of its form. */
export type CaseCommandEvent =
  | ({ type: 'openChallenge'; questions: QuestionInput[]; justification?: string | null } & BeforeItsTurn)
  | ({ type: 'redesignSystem' } & Justified & BeforeItsTurn)
  | ({ type: 'correctData' | 'dismiss' | 'endDrift' } & Justified)
  | { type: 'authoriseDrift'; reason: string; reviewDate: string; resourceReleased?: string | null }
  | { type: 'ask'; question: QuestionInput }
  | {
      type: 'explain';
      answers: { questionId: string; text: string }[];
      causeHypothesis: string;
      evidence: string;
      forecastValue: number;
      forecastPeriodStart: string;
    }
  | ({ type: 'acceptExplanation' | 'acceptResponsibility' | 'approvePlan' | 'beginReview' } & Commented)
  | ({
      type:
        | 'returnExplanation'
        | 'closeExplained'
        | 'declineResponsibility'
        | 'returnPlan'
        | 'rejectPlan'
        | 'callIn';
    } & Justified)
  | ({ type: 'saveDraft' | 'submitPlan' } & PlanInput)
  | ({ type: 'changePlan'; reason?: string | null } & PlanInput)
  | { type: 'reconsider'; decision: string; comment: string }
  | { type: 'consent'; legId: string; headingId: string; comment?: string | null }
  | { type: 'refuse'; legId: string; reason: string }
  | { type: 'completeMilestone'; milestoneId: string; evidence: string }
  | { type: 'confirmVerdict'; lesson: string; next?: string | null }
  | { type: 'overrideVerdict'; verdict: string; reason: string; lesson: string; next?: string | null }
  | ({
      type: 'watch' | 'stopWatching' | 'refer' | 'draftRecommendation' | 'noRecommendation' | 'endTracking';
    } & Justified)
  | { type: 'issueRecommendation'; recommendation: string }
  | ({ type: 'respondToScrutiny' } & ResponseInput);

export interface CaseCommand {
  tenantId: string;
  caseId: string;
  /** The version the person was looking at. */
  expectedVersion: number;
  idempotencyKey?: string | null;
  event: CaseCommandEvent;
}
