import { londonDateOf } from '#kernel/local-date';
import { passportGap } from '#domain/measure/quality-passport';
import { refuse } from '../command.ts';
import { invalid, type FieldProblem } from '../outcome.ts';
import type { Tx } from '../ports/stores.ts';

/** Ends the command unless each of these measures passes all eight tests of quality, or has leave today not to. */
export async function requireQuality(
  tx: Tx,
  tenantId: string,
  indicatorIds: readonly string[],
  now: Date,
): Promise<void> {
  const onLeave = new Set(await tx.quality.onLeave(tenantId, indicatorIds, londonDateOf(now)));
  const problems: FieldProblem[] = [];
  for (const [index, id] of indicatorIds.entries()) {
    if (onLeave.has(id)) continue;
    const gap = passportGap((await tx.quality.passport(tenantId, id))?.answers ?? null);
    if (!gap) continue;
    const title = (await tx.indicators.find(tenantId, id))?.title ?? 'This measure';
    const message = `“${title}” cannot be a key measure. ${gap}`;
    problems.push({ field: `indicatorIds.${index}`, message });
  }
  if (problems.length > 0) refuse(invalid(...problems));
}
