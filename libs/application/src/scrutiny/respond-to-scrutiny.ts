import type { Actor } from '#permissions/actor';
import type { Deps } from '../command.ts';
import type { PartnershipFacts, Tx } from '../ports/stores.ts';
import { moveRecommendation } from './move-recommendation.ts';
import type { ResponseInput } from './recommendation-command.ts';

interface CaseResponse {
  tenantId: string;
  caseId: string;
  response: ResponseInput;
  partnership: PartnershipFacts;
  actor: Actor;
  now: Date;
}

/**
 * Answers scrutiny from a case's side: the answer is given to the recommendation that the case waits for, and comes to
 * the case from there. False where the case waits for none of its own: then the case alone is answered.
 */
export async function respondToScrutiny(deps: Deps, tx: Tx, asked: CaseResponse): Promise<boolean> {
  const { tenantId, caseId, response, partnership, actor, now } = asked;
  const card = await tx.scrutiny.unansweredOf(tenantId, caseId);
  const instance = card && (await deps.host.load(tx.sql, { tenantId, id: card.id }));
  if (!instance) return false;
  await moveRecommendation(deps, tx, {
    instance,
    act: { ...response, type: 'respond' },
    partnership,
    actor,
    now,
  });
  return true;
}
