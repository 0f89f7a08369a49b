import type { RecommendationEvent } from '#domain/scrutiny/recommendation-events';
import type { ResponseDecision } from '#domain/scrutiny/recommendation-documents';
import type { Actor } from '#permissions/actor';
import { personOfActor } from '../improvement/case-papers.ts';
import type { PartnershipFacts } from '../ports/stores.ts';

/** The executive's answer as it comes in; who carries it out is asked unless it is a rejection. Days are ISO. */
export interface ResponseInput {
  decision: string;
  response: string;
  organisationId?: string | null;
  person?: string | null;
  implementBy?: string | null;
  steps?: string | null;
}

/** What a person may ask of a recommendation: the machine's event by name, with the fields of its form. */
export type RecommendationCommandAct =
  | ({ type: 'respond' } & ResponseInput)
  | { type: 'noteProgress'; note: string }
  | { type: 'submitEvidence'; evidence: string }
  | { type: 'notSatisfied'; reason: string; implementBy: string }
  | { type: 'close' | 'acceptRejection' | 'pressAgain' | 'withdraw'; reason: string };

export interface RecommendationCommand {
  tenantId: string;
  recommendationId: string;
  /** The version the person was looking at. */
  expectedVersion: number;
  idempotencyKey?: string | null;
  act: RecommendationCommandAct;
}

/** A person's command as the machine's event: who and when, and names for what was chosen. */
export function recommendationEvent(
  act: RecommendationCommandAct,
  { actor, now, members }: { actor: Actor; now: Date } & Pick<PartnershipFacts, 'members'>,
): RecommendationEvent {
  const stamp = { by: personOfActor(actor), at: now.toISOString() };
  if (act.type !== 'respond') return { ...stamp, ...act };
  const decision = act.decision as ResponseDecision;
  const said = { ...stamp, type: 'respond' as const, decision, text: act.response };
  if (decision === 'rejected') return { ...said, implementation: null };
  const organisation = members.find(({ organisationId }) => organisationId === act.organisationId);
  return {
    ...said,
    implementation: {
      organisationId: organisation?.organisationId ?? '',
      organisationName: organisation?.name ?? '',
      person: act.person?.trim() ?? '',
      by: act.implementBy ?? '',
      steps: act.steps?.trim() ?? '',
    },
  };
}
