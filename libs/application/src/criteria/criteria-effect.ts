import type { DueRow } from '#workflow/host/due.row';
import type { Tx } from '../ports/stores.ts';
import { reassess } from '../reporting/reassess.ts';

/** The effect by which adopted criteria begin to count; due as their day begins. */
export const criteriaEffect = 'criteria.takeEffect';

/**
 * Judges the latest figure of every measure in use by the criteria now in force. No case opens by it: what was known
 * before the criteria counted is asked about by the figure that comes next.
 */
export async function takeEffect(tx: Tx, { tenantId }: DueRow, now: Date): Promise<void> {
  const ids = await tx.measures.inUse(tenantId);
  await tx.indicators.lock(tenantId, ids);
  for (const id of ids) {
    const indicator = await tx.indicators.find(tenantId, id);
    if (indicator && !indicator.retiredAt) await reassess(tx, indicator, now);
  }
}
