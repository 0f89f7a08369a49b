import type { ScrutinyLevel } from './recommendation-context.ts';
import type { RecommendationStage } from './recommendation-stages.ts';

/** Whom a notice about a recommendation is for; who they are today is looked up when it is read. */
export type RecommendationReader = 'executive' | 'implementer' | 'scrutiny';

/** What a notice about a recommendation says. */
export type RecommendationMatter =
  | 'made'
  | 'pressedAgain'
  | 'accepted'
  | 'rejected'
  | 'toImplement'
  | 'evidenceSent'
  | 'evidenceReturned'
  | 'closed'
  | 'withdrawn';

/** What the machine asks the host to do, each once, in the transaction after the one that asked. */
export interface RecommendationEffects {
  'recommendation.notify': { to: RecommendationReader; about: RecommendationMatter };
  /** The step was overdue at this level; a record and a notice, never a move. */
  'recommendation.escalate': { level: ScrutinyLevel; stage: RecommendationStage };
  /** The case it came from is told that the recommendation is over, so that its tracking can end. */
  'recommendation.tellCase': { caseId: string; stage: RecommendationStage };
}
