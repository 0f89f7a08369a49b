import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { refuse, require, runCommand, type Deps } from '../command.ts';
import { invalid, notFound, type Outcome } from '../outcome.ts';
import { withdrawReturns } from '../reporting/period-return/withdraw-returns.ts';
import { recordAct } from './place-audit.ts';

export interface RetireIndicator {
  tenantId: string;
  indicatorId: string;
  /** Why it is no longer reported. */
  reason: string;
}

/**
 * Stops asking for an indicator's figures: what was signed stays, what is still asked for is withdrawn at once. It is
 * not brought back; a measure taken up again is defined anew, as a break in its series would have it anyway.
 */
export function retireIndicator(
  deps: Deps,
  actor: Actor,
  input: RetireIndicator,
): Promise<Outcome<{ tenantId: string; indicatorId: string }>> {
  const { tenantId, indicatorId } = input;
  const command = { name: 'retireIndicator', body: input, about: indicatorId };
  return runCommand(deps, actor, command, async (tx, now) => {
    await tx.indicators.lock(tenantId, [indicatorId]);
    const indicator = await tx.indicators.find(tenantId, indicatorId);
    if (!indicator) return refuse(notFound);
    const { ownerPersonId, deputyPersonId } = indicator;
    require(authorise(actor, 'define', 'Indicator', { tenantId, ownerPersonId, deputyPersonId }));
    const reason = input.reason.trim();
    if (!reason) return refuse(invalid({ field: 'reason', message: 'Say why it is no longer reported.' }));
    if (indicator.retiredAt) {
      return refuse(invalid({ field: 'indicatorId', message: 'This indicator is retired already.' }));
    }
    await tx.indicators.retire(tenantId, indicatorId, now);
    await withdrawReturns(deps, tx, indicator, now);
    const after = { indicatorId, reason };
    await recordAct(tx, actor, now, { tenantId, stream: 'definitions', action: 'retireIndicator', after });
    return { tenantId, indicatorId };
  });
}
