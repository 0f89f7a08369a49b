import type { TargetTerms } from '#domain/target/target-documents';
import { targetStageLabel } from '#domain/target/target-words';
import { isAllowed } from '#permissions/ask';
import { targetSubject } from '#permissions/target-subject';
import { refuse } from '../../command.ts';
import { personOfActor } from '../../improvement/case-papers.ts';
import { notFound } from '../../outcome.ts';
import type { KeptEntry } from '../../ports/imports.ts';
import { moveInstance } from '../../process/move-instance.ts';
import { putTarget } from '../../target/put-target.ts';
import { proposalOf, saveProposal } from '../../target/save-proposal.ts';
import type { Settling } from './settle-entries.ts';

/** Puts a target of a file to the member who decides, as one that was typed. It is never in force by being brought in. */
export async function bringInTarget({ deps, tx, job, actor, now }: Settling, { content }: KeptEntry) {
  const { indicatorId, terms } = content as { indicatorId: string; terms: TargetTerms };
  const found = await tx.indicators.find(job.tenantId, indicatorId);
  if (!found) return refuse(notFound);
  const instance = await putTarget(deps, tx, { actor, now, found }, terms);
  return { resultId: instance.id, resultRevision: instance.version, before: null };
}

/** Withdraws a proposal that a file put, while nobody has decided on it or changed it. */
export async function takeBackTarget(
  { deps, tx, job, actor, now }: Settling,
  { resultId }: KeptEntry,
): Promise<string | null> {
  const { tenantId, fileName } = job;
  const card = resultId === null ? null : await tx.targets.find(tenantId, resultId);
  const instance = card && (await deps.host.load(tx.sql, { tenantId, id: card.id }));
  if (!instance) return refuse(notFound);
  const context = proposalOf(instance);
  if (context.decision?.targetId) return 'it was agreed since.';
  if (context.closedAt !== null) return null;
  if (context.round > 1) return 'it was changed since.';
  if (!isAllowed(actor, 'withdrawTarget', 'TargetProposal', targetSubject(context)))
    return 'only who brought it in can withdraw it.';
  const event = {
    type: 'withdrawTarget',
    by: personOfActor(actor),
    at: now.toISOString(),
    reason: `The import of the file ${fileName} was undone.`,
  } as const;
  const nation = await tx.place.nationOf(tenantId);
  const move = { tenantId, id: instance.id, expectedVersion: instance.version, event, actor, now, nation };
  await saveProposal(tx, await moveInstance(deps, tx, move, ({ state }) => targetStageLabel(state)), now);
  return null;
}
