import type { Actor } from '#permissions/actor';
import { refuse, runCommand, type Deps } from '../command.ts';
import { notFound, type Outcome } from '../outcome.ts';
import { loadSeen } from '../process/move-instance.ts';
import { moveRecommendation } from './move-recommendation.ts';
import type { RecommendationCommand } from './recommendation-command.ts';

/**
 * Does one act to a recommendation. In this order: is there such a recommendation, is it still the version the person
 * saw, may they, does the machine take it now, is what they wrote whole.
 */
export function sendRecommendationAct(
  deps: Deps,
  actor: Actor,
  command: RecommendationCommand,
): Promise<Outcome<{ tenantId: string; id: string; version: number }>> {
  const { tenantId, recommendationId: id, expectedVersion, idempotencyKey, act } = command;
  const named = {
    name: `recommendation.${act.type}`,
    idempotencyKey,
    body: { tenantId, id, expectedVersion, act },
    typed: act,
    about: id,
  };
  return runCommand(deps, actor, named, async (tx, now) => {
    if (!(await tx.scrutiny.recommendation(tenantId, id))) return refuse(notFound);
    const instance = await loadSeen(deps, tx, { tenantId, id, expectedVersion });
    const partnership = await tx.cases.partnership(tenantId, now);
    if (!partnership) throw new Error('a recommendation belongs to a partnership');
    const { version } = await moveRecommendation(deps, tx, { instance, act, partnership, actor, now });
    return { tenantId, id, version };
  });
}
