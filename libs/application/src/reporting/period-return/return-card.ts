import type { ReturnContext } from '#domain/reporting/return-context';
import { returnDueAt as dueAtOf } from '#domain/reporting/return-delays';
import { owedStages, returnStateOf } from '#domain/reporting/return-words';
import type { WorkflowInstance } from '#workflow/host/instance';
import type { PeriodReturnRecord } from '../../ports/return-records.ts';
import type { Tx } from '../../ports/stores.ts';

/** The return's own view of its stored context. */
export const returnContextOf = (instance: WorkflowInstance): ReturnContext =>
  instance.context as unknown as ReturnContext;

/** Brings the index card in line with the instance, in the transaction that moved it. */
export async function saveReturnCard(tx: Tx, instance: WorkflowInstance, now: Date): Promise<void> {
  const before = await tx.periodReturns.byId(instance.tenantId, instance.id);
  await tx.periodReturns.update(returnCardOf(instance, before, now));
}

/** The index card of a return as its instance stands. */
export function returnCardOf(
  instance: WorkflowInstance,
  before: PeriodReturnRecord | null,
  now: Date,
): PeriodReturnRecord {
  const context = returnContextOf(instance);
  const { stage, late } = returnStateOf(instance.stateValue);
  const { figure, sentBack } = context;
  const returnDueAt = dueAtOf(context);
  const stayed = before?.stage === stage;
  // While nothing stands the figure itself is due. Later it is the step, whose first date is kept when it is missed.
  const unanswered = context.standing === 'none' && owedStages.includes(stage);
  const dueAt = unanswered ? returnDueAt : stayed && context.toldHere > 0 ? before.dueAt : instance.dueAt;
  return {
    tenantId: instance.tenantId,
    id: instance.id,
    indicatorId: context.indicatorId,
    periodStart: context.periodStart,
    periodEnd: context.periodEnd,
    returnDueAt,
    stage,
    stageSince: stayed ? before.stageSince : now,
    dueAt: stage === 'withdrawn' ? null : dueAt,
    overdue: late || (context.toldHere > 0 && stage !== 'withdrawn'),
    version: instance.version,
    revision: figure?.revision ?? null,
    enteredBy: figure?.enteredBy.personId ?? null,
    enteredFor: figure?.enteredBy.standsInForId ?? null,
    enteredByName: figure?.enteredBy.name ?? null,
    signedBy: figure?.signedBy.personId ?? null,
    signedFor: figure?.signedBy.standsInForId ?? null,
    signedByName: figure?.signedBy.name ?? null,
    signedAt: figure ? new Date(figure.signedAt) : null,
    verifiedBy: context.verifiedBy?.personId ?? null,
    verifiedByName: context.verifiedBy?.name ?? null,
    verifiedAt: context.verifiedAt ? new Date(context.verifiedAt) : null,
    sentBackByName: sentBack?.by.name ?? null,
    sentBackAt: sentBack ? new Date(sentBack.at) : null,
    sentBackReason: sentBack?.reason ?? null,
  };
}
