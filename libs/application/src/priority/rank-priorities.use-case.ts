import { londonDateOf } from '#kernel/local-date';
import { orderProblems, type OrderDecided } from '#domain/priority/priority-order';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { refuse, require, runCommand, type Deps } from '../command.ts';
import { refuseProblems } from '../measure/measure-checks.ts';
import { notFound, type Outcome } from '../outcome.ts';
import { recordAct } from '../place/place-audit.ts';
import { stream } from './keep-priority.use-cases.ts';

export interface RankPriorities extends OrderDecided {
  tenantId: string;
  /** Version of the order that was seen; 0 before the first. */
  expectedVersion: number;
  idempotencyKey?: string | null;
}

/** Puts a tenant's priorities in an order that members decided. Every order stays, with its day, its reason and who decided. */
export function rankPriorities(
  deps: Deps,
  actor: Actor,
  input: RankPriorities,
): Promise<Outcome<{ tenantId: string; version: number }>> {
  const { idempotencyKey, ...body } = input;
  const { tenantId, expectedVersion, priorityIds, decidedOn } = input;
  const command = { name: 'rankPriorities', idempotencyKey, body, about: tenantId };
  return runCommand(deps, actor, command, async (tx, now) => {
    if (!actor.tenantIds.includes(tenantId)) return refuse(notFound);
    const last = await tx.priorities.orderToChange(tenantId);
    if (last.version !== expectedVersion) return refuse({ kind: 'changedMeanwhile', version: last.version });
    require(authorise(actor, 'rank', 'Priority', { tenantId }));
    const today = londonDateOf(now);
    const standing = await tx.priorities.standing(tenantId, today);
    refuseProblems(orderProblems(input, { standing, lastDecidedOn: last.decidedOn, today }));
    const order = {
      ...{ tenantId, version: last.version + 1, priorityIds, decidedOn },
      ...{ decidedBy: input.decidedBy.trim(), reason: input.reason.trim() },
      ...{ recordedBy: actor.personId, recordedByName: actor.name, recordedAt: now },
    };
    await tx.priorities.addOrder(order);
    await recordAct(tx, actor, now, { tenantId, stream, action: 'rankPriorities', after: order });
    return { tenantId, version: order.version };
  });
}
