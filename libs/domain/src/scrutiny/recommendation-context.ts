import type { LocalDate } from '#kernel/local-date';
import type { Remark } from '../improvement/case-context.ts';
import type { Person } from '../improvement/case-documents.ts';
import type {
  Evidence,
  ExecutiveResponse,
  Implementation,
  RecommendationAbout,
  RecommendationTo,
} from './recommendation-documents.ts';
import type { RecommendationPolicy } from './recommendation-policy.ts';
import type { RecommendationStage } from './recommendation-stages.ts';

/** Who is told, in turn, when a step of a recommendation is overdue. */
export type ScrutinyLevel = 'portfolioHolder' | 'leader' | 'scrutiny';

/** Someone told that a step was overdue. */
export interface ScrutinyEscalation {
  level: ScrutinyLevel;
  stage: RecommendationStage;
  at: string;
}

/** What a use case gives to make a recommendation. */
export interface RecommendationInput {
  recommendationId: string;
  /** Counts from 1 in its partnership. */
  number: number;
  tenantId: string;
  tenantName: string;
  about: RecommendationAbout;
  to: RecommendationTo;
  text: string;
  policy: RecommendationPolicy;
  by: Person;
  at: string;
}

/** Everything a recommendation knows. Plain JSON, so that it survives storage unchanged. */
export interface RecommendationContext extends Omit<RecommendationInput, 'by' | 'at'> {
  madeBy: Person;
  madeAt: string;
  stage: RecommendationStage;
  /** The last day on which the answer now waited for, or last given, is in time. */
  responseDue: LocalDate;
  /** Every answer of the executive, oldest first. */
  responses: ExecutiveResponse[];
  /** Why scrutiny pressed the recommendation again after it was rejected: once at most. */
  pressed: Remark | null;
  /** Who carries it out and by when; the date may be set anew by scrutiny. */
  implementation: Implementation | null;
  progress: Remark[];
  evidence: Evidence[];
  /** What scrutiny said when it closed or withdrew it. */
  closing: Remark | null;
  closedAt: string | null;
  /** Everyone told of an overdue step, oldest first. */
  escalations: ScrutinyEscalation[];
  /** Those told since the present step began: each level once. */
  escalatedHere: number;
  /** The instant of the last event that carried one. */
  lastAt: string;
}
