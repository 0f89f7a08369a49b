import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { refuse, require, runCommand, type Deps } from '../command.ts';
import { notFound, type Outcome } from '../outcome.ts';
import { recordAct } from '../place/place-audit.ts';

export interface AskForExport {
  /** The partnership or organisation to be exported. */
  tenantId: string;
  idempotencyKey?: string | null;
}

/** Asks for a copy of all that a tenant holds, its evidence first; the worker makes it (docs/domain.md section 7). */
export function askForExport(
  deps: Deps,
  actor: Actor,
  { tenantId, idempotencyKey }: AskForExport,
): Promise<Outcome<{ tenantId: string; id: string }>> {
  const command = { name: 'exportTenant', idempotencyKey, body: { tenantId }, about: tenantId };
  return runCommand(deps, actor, command, async (tx, now) => {
    if (!actor.tenantIds.includes(tenantId)) refuse(notFound);
    require(authorise(actor, 'export', 'AuditTrail', { tenantId }));
    const id = deps.newId();
    await tx.evidence.addExport({
      tenantId,
      id,
      askedBy: actor.personId,
      askedByName: actor.name,
      askedAt: now,
    });
    await recordAct(tx, actor, now, { tenantId, stream: 'exports', action: 'exportTenant', after: { id } });
    return { tenantId, id };
  });
}
