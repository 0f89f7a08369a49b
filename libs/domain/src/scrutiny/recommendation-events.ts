import type { LocalDate } from '#kernel/local-date';
import type { Person } from '../improvement/case-documents.ts';
import type { Implementation, ResponseDecision } from './recommendation-documents.ts';

/** What each act on a recommendation says. */
interface Payloads {
  /** The executive's answer; who carries it out unless it is rejected. */
  respond: { decision: ResponseDecision; text: string; implementation: Implementation | null };
  /** A note of how far the work has got. */
  noteProgress: { note: string };
  submitEvidence: { evidence: string };
  /** Scrutiny is satisfied with the evidence. */
  close: { reason: string };
  /** Scrutiny is not satisfied: why, and the new day by which it is to be done. */
  notSatisfied: { reason: string; implementBy: LocalDate };
  acceptRejection: { reason: string };
  pressAgain: { reason: string };
  withdraw: { reason: string };
}

export type RecommendationAct = keyof Payloads;

/** What one act says, without its name, sender and time. */
export type RecommendationContentOf<T extends RecommendationAct> = Payloads[T];

/** One act by its name: who did it, when (ISO instant), and what it says. */
export type RecommendationEventOf<T extends RecommendationAct> = {
  type: T;
  by: Person;
  at: string;
} & Payloads[T];

/** Every event that a recommendation takes from outside. */
export type RecommendationEvent = { [T in RecommendationAct]: RecommendationEventOf<T> }[RecommendationAct];

/** The acts in the order of the work. */
export const recommendationActs = [
  'respond',
  'noteProgress',
  'submitEvidence',
  'close',
  'notSatisfied',
  'acceptRejection',
  'pressAgain',
  'withdraw',
] as const satisfies RecommendationAct[];
