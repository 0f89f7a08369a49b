import type { TargetProposalContext } from '#domain/target/target-context';
import { targetWaitingFor } from '#domain/target/target-words';
import { targetSubject } from '#permissions/target-subject';
import type { WorkflowInstance } from '#workflow/host/instance';
import type { TargetProposalRecord } from '../ports/target.ts';
import type { Tx } from '../ports/stores.ts';

/** The proposal's own view of its stored context. */
export const proposalOf = (instance: WorkflowInstance): TargetProposalContext =>
  instance.context as unknown as TargetProposalContext;

/** Writes the index card of a proposal just put. */
export async function insertProposal(tx: Tx, instance: WorkflowInstance, now: Date): Promise<void> {
  await tx.targets.add(cardOf(instance, now, null));
}

/** Brings the index card in line with the instance, in the transaction that moved it. */
export async function saveProposal(tx: Tx, instance: WorkflowInstance, now: Date): Promise<void> {
  const before = await tx.targets.find(instance.tenantId, instance.id);
  await tx.targets.update(cardOf(instance, now, before));
}

function cardOf(
  instance: WorkflowInstance,
  now: Date,
  before: TargetProposalRecord | null,
): TargetProposalRecord {
  const context = proposalOf(instance);
  const { terms, stage } = context;
  return {
    tenantId: instance.tenantId,
    id: instance.id,
    indicatorId: context.indicator.id,
    indicatorTitle: context.indicator.title,
    starts: terms.starts,
    ends: terms.ends,
    value: terms.value,
    state: stage,
    stateSince: before?.state === stage ? before.stateSince : now,
    version: instance.version,
    waitingFor: targetWaitingFor(context),
    flags: context.flags.length,
    subject: targetSubject(context),
    dueAt: instance.dueAt,
    proposedAt: new Date(context.proposedAt),
    proposedByName: context.proposers.at(-1)?.name ?? '',
    closedAt: context.closedAt === null ? null : new Date(context.closedAt),
    targetId: context.decision?.targetId ?? null,
  };
}
