import type { LocalDate } from '#kernel/local-date';
import { overlapAdjustmentProblem } from '#domain/partnership/aggregate';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { actedBy } from '../evidence/acted-by.ts';
import { refuse, require, runCommand, type Deps } from '../command.ts';
import { followException } from '../improvement/follow-exception.ts';
import { invalid, notFound, type Outcome } from '../outcome.ts';
import { reassess } from './reassess.ts';
import { recomputeTotals } from './recompute-totals.ts';

export interface AdjustOverlap {
  tenantId: string;
  indicatorId: string;
  periodStart: LocalDate;
  /** Off the total, or off the numerator of a ratio: how many are counted twice. */
  amount: number;
  /** Off the denominator of a ratio. */
  denominatorAmount: number;
  reason: string;
  idempotencyKey?: string | null;
}

/**
 * Takes off a shared total what two partners both count, with the reason, and recomputes the total from the signed
 * contributions; the contributions themselves are not touched (docs/domain.md section 2). A second adjustment of the
 * same period replaces the first; both stay in the audit trail.
 */
export function adjustOverlap(
  deps: Deps,
  actor: Actor,
  input: AdjustOverlap,
): Promise<Outcome<{ tenantId: string; indicatorId: string }>> {
  const { idempotencyKey, ...body } = input;
  const command = { name: 'adjustOverlap', idempotencyKey, body, about: input.indicatorId };
  return runCommand(deps, actor, command, async (tx, now) => {
    const { tenantId, indicatorId, periodStart } = input;
    const indicator = await tx.indicators.find(tenantId, indicatorId);
    if (!indicator) return refuse(notFound);
    const { ownerPersonId, deputyPersonId } = indicator;
    require(authorise(actor, 'define', 'Indicator', { tenantId, ownerPersonId, deputyPersonId }));
    const adjustment = { ...input, reason: input.reason.trim() };
    const problem = overlapAdjustmentProblem(indicator.aggregation ?? 'latest', adjustment);
    if (problem) {
      const field = problem.code === 'overlapReasonMissing' ? 'reason' : 'amount';
      return refuse(invalid({ field, message: problem.message }));
    }
    await tx.indicators.lock(tenantId, [indicatorId]);
    const total = await tx.returns.observation(tenantId, indicatorId, periodStart);
    if (!total)
      return refuse(invalid({ field: 'periodStart', message: 'Nothing is signed for this period yet.' }));
    const [before] = await tx.returns.overlaps(tenantId, indicatorId, [periodStart]);
    const { amount, denominatorAmount, reason } = adjustment;
    const overlap = { tenantId, indicatorId, periodStart, amount, denominatorAmount, reason };
    await tx.returns.saveOverlap({ ...overlap, madeBy: actor.personId, madeByName: actor.name, madeAt: now });
    await tx.evidence.append({
      tenantId,
      stream: `indicator:${indicatorId}`,
      at: now,
      ...actedBy(actor),
      action: 'adjustOverlap',
      before: before ?? null,
      after: overlap,
    });
    await recomputeTotals(tx, indicator, [total], now);
    const assessed = await reassess(tx, indicator, now);
    await followException(deps, tx, { indicator, assessed, actor, now });
    return { tenantId, indicatorId };
  });
}
