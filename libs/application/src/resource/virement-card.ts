import type { VirementContext } from '#domain/resource/virement-context';
import { virementWaitsFor, type VirementState } from '#domain/resource/virement-words';
import { virementSubject } from '#permissions/virement-subject';
import type { WorkflowInstance } from '#workflow/host/instance';
import type { Deps } from '../command.ts';
import type { Tx } from '../ports/stores.ts';
import type { VirementRecord } from '../ports/virement.record.ts';

/** The virement's own view of its stored context. */
export const virementOf = (instance: WorkflowInstance): VirementContext =>
  instance.context as unknown as VirementContext;

/** Where a virement stands. */
export const virementState = (instance: WorkflowInstance): VirementState => instance.state as VirementState;

/** Writes the index card of a virement just opened. */
export async function insertVirement(tx: Tx, instance: WorkflowInstance, now: Date): Promise<void> {
  await tx.money.addVirement(cardOf(instance, now, null));
}

/** Brings the index card in line with the instance, in the transaction that moved it. */
export async function saveVirement(
  _: Pick<Deps, 'newId'>,
  tx: Tx,
  instance: WorkflowInstance,
  now: Date,
): Promise<void> {
  const before = await tx.money.virement(instance.tenantId, instance.id);
  await tx.money.saveVirement(cardOf(instance, now, before));
}

function cardOf(instance: WorkflowInstance, now: Date, before: VirementRecord | null): VirementRecord {
  const context = virementOf(instance);
  const state = virementState(instance);
  const { of } = context;
  return {
    tenantId: instance.tenantId,
    id: instance.id,
    partnershipId: of.partnershipId,
    partnershipName: of.partnershipName,
    caseId: of.caseId,
    caseNumber: of.caseNumber,
    title: of.title,
    shiftId: of.shiftId,
    otherOrganisationName: of.otherOrganisationName,
    direction: context.direction,
    amount: context.amount,
    unit: context.unit,
    year: context.year,
    headingAsked: context.headingAsked,
    headingId: context.heading?.id ?? null,
    state,
    stateSince: before?.state === state ? before.stateSince : now,
    version: instance.version,
    waitingFor: virementWaitsFor(state, context),
    subject: virementSubject(context),
    dueAt: instance.dueAt,
    askedAt: before?.askedAt ?? new Date(context.at),
  };
}
