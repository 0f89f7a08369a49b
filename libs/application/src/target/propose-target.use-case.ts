import type { Actor } from '#permissions/actor';
import { refuse, runCommand, type Deps } from '../command.ts';
import { notFound, type Outcome } from '../outcome.ts';
import { putTarget } from './put-target.ts';
import { termsOf, type TargetTermsInput } from './target-papers.ts';

export interface ProposeTarget {
  tenantId: string;
  indicatorId: string;
  terms: TargetTermsInput;
  /** Whether it was invented for an example. */
  example?: boolean;
  idempotencyKey?: string | null;
}

/**
 * Puts a target to the member who decides, with its basis, its reasons and the checklist answered (docs/domain.md section
 * 4). What the rules notice about it is worked out here from the figures, never taken from the sender.
 */
export function proposeTarget(
  deps: Deps,
  actor: Actor,
  input: ProposeTarget,
): Promise<Outcome<{ tenantId: string; id: string; version: number }>> {
  const { idempotencyKey, ...body } = input;
  const { tenantId, indicatorId } = input;
  const command = { name: 'proposeTarget', idempotencyKey, body, typed: input.terms, about: indicatorId };
  return runCommand(deps, actor, command, async (tx, now) => {
    // One proposer's two tabs take turns, so that the second sees the first's proposal.
    await tx.indicators.lock(tenantId, [indicatorId]);
    const found = await tx.indicators.find(tenantId, indicatorId);
    if (!found) return refuse(notFound);
    const proposing = { actor, now, found, example: input.example ?? false };
    const instance = await putTarget(deps, tx, proposing, termsOf(input.terms));
    return { tenantId, id: instance.id, version: instance.version };
  });
}
