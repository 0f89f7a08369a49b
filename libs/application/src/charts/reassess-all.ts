import type { Tx } from '../ports/stores.ts';
import { reassess } from '../reporting/reassess.ts';

/** Assesses anew those of these indicators that have been assessed before, in order of id; they are locked first. */
export async function reassessAll(
  tx: Tx,
  tenantId: string,
  ids: readonly string[],
  now: Date,
): Promise<void> {
  if (ids.length > 0) await tx.indicators.lock(tenantId, ids);
  for (const id of ids) {
    const indicator = await tx.indicators.find(tenantId, id);
    if (indicator && (await tx.returns.latest(tenantId, id))) await reassess(tx, indicator, now);
  }
}
