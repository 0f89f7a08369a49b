import type { Actor } from '#permissions/actor';
import { refuse, runCommand, type Deps } from '../command.ts';
import { notFound, type Outcome } from '../outcome.ts';
import { loadSeen } from '../process/move-instance.ts';
import { decideVirement } from './decide-virement.ts';
import type { VirementCommand } from './virement-command.ts';

/**
 * Does one act on a virement of the actor's own organisation. In this order: is there such a virement, is it still the
 * version the person saw, may they, does the machine take it now, is what they wrote whole; then virement, ledger and
 * case in one transaction.
 */
export function actOnVirement(
  deps: Deps,
  actor: Actor,
  { tenantId, virementId, expectedVersion, idempotencyKey, act }: VirementCommand,
): Promise<Outcome<{ tenantId: string; id: string; version: number }>> {
  const named = {
    name: `virement.${act.type}`,
    idempotencyKey,
    body: { tenantId, virementId, expectedVersion, act },
    typed: act,
    about: virementId,
  };
  return runCommand(deps, actor, named, async (tx, now) => {
    const seen = await loadSeen(deps, tx, { tenantId, id: virementId, expectedVersion });
    if (seen.machineId !== 'virement') return refuse(notFound);
    const { virement } = await decideVirement(deps, tx, { actor, now, virement: seen, act });
    return { tenantId, id: virementId, version: virement.version };
  });
}
