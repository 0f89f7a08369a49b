import type { SharingContext } from '#domain/sharing/sharing-context';
import { sharingWaitsFor } from '#domain/sharing/sharing-words';
import type { WorkflowInstance } from '#workflow/host/instance';
import type { ProcessDeps } from '../process/process.ts';
import type { AgreementRecord } from '../ports/sharing.ts';
import type { Tx } from '../ports/stores.ts';

/** The machine's name, as instances carry it. */
export const sharingMachine = 'sharingAgreement';

/** The agreement's own view of its stored context. */
export const agreementOf = (instance: WorkflowInstance): SharingContext =>
  instance.context as unknown as SharingContext;

const system = { personId: 'system', name: 'Goldthread', organisationId: '', organisationName: 'Goldthread' };

/**
 * Brings the index card in line with the instance, in the transaction that moved it. What was published goes before
 * the card leaves the state active; an agreement that comes into force ends the one it replaces first.
 */
export async function saveAgreement(
  deps: ProcessDeps,
  tx: Tx,
  instance: WorkflowInstance,
  now: Date,
): Promise<void> {
  const { tenantId, id, state } = instance;
  // Locked before the copies are removed: a signer at work on them is waited for, and the next finds it ended.
  const before = await tx.sharing.lock(tenantId, id);
  if (before?.state === 'active' && state !== 'active') await tx.sharing.withdraw(tenantId, id);
  if (before?.state !== 'active' && state === 'active') await endReplaced(deps, tx, instance, now);
  await tx.sharing.update(cardOf(instance, now, before));
}

async function endReplaced(deps: ProcessDeps, tx: Tx, instance: WorkflowInstance, now: Date): Promise<void> {
  const { tenantId } = instance;
  const { replacesId } = agreementOf(instance);
  if (!replacesId) return;
  const event: { type: string } = replacedBy(instance, now);
  const outcome = await deps.host.send(tx.sql, {
    tenantId,
    id: replacesId,
    event,
    at: now,
    actor: system,
    calendar: { nation: await tx.place.nationOf(tenantId) },
  });
  // Refused where it ended of itself in the meantime: there is nothing left to replace.
  if (outcome.kind === 'moved') await saveAgreement(deps, tx, outcome.instance, now);
}

const replacedBy = ({ id }: WorkflowInstance, now: Date) => ({
  type: 'replaced' as const,
  by: system,
  at: now.toISOString(),
  byId: id,
});

/** The index card of an agreement as it stands. */
export function cardOf(
  instance: WorkflowInstance,
  now: Date,
  before: AgreementRecord | null,
): AgreementRecord {
  const context = agreementOf(instance);
  const { organisationId, organisationName, level, starts, ends, proposedBy, replacesId } = context;
  return {
    tenantId: instance.tenantId,
    id: instance.id,
    ...{ organisationId, organisationName, level, starts, ends, proposedBy, replacesId },
    organisationIndicatorId: context.indicator?.id ?? null,
    measure: context.indicator?.title ?? context.measure,
    state: instance.state,
    stateSince: before && before.state === instance.state ? before.stateSince : now,
    version: instance.version,
    proposedByPersonId: context.proposer.personId,
    proposedByName: context.proposer.name,
    proposedAt: new Date(context.proposedAt),
    waitingFor: sharingWaitsFor(instance.state, context),
    // Only an answer is owed to anyone; the first and the last day come of themselves.
    dueAt: instance.state === 'proposed' ? instance.dueAt : null,
  };
}
