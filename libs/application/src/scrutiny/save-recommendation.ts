import type { RecommendationContext } from '#domain/scrutiny/recommendation-context';
import { responseDueDay, stepDueAt } from '#domain/scrutiny/recommendation-delays';
import { isOver, recommendationStageOf } from '#domain/scrutiny/recommendation-stages';
import { addressedTo, recommendationWaitsFor } from '#domain/scrutiny/recommendation-words';
import { recommendationSubject } from '#permissions/recommendation-subject';
import type { WorkflowInstance } from '#workflow/host/instance';
import type { RecommendationRecord } from '../ports/scrutiny.ts';
import type { Tx } from '../ports/stores.ts';

/** The recommendation's own view of its stored context. */
export const recommendationOf = (instance: WorkflowInstance): RecommendationContext =>
  instance.context as unknown as RecommendationContext;

/** Writes the index card of a recommendation just made. */
export async function insertRecommendation(tx: Tx, instance: WorkflowInstance, now: Date): Promise<void> {
  await tx.scrutiny.addRecommendation(cardOf(instance, now, null));
}

/** Brings the index card in line with the instance, in the transaction that moved it. */
export async function saveRecommendation(tx: Tx, instance: WorkflowInstance, now: Date): Promise<void> {
  const before = await tx.scrutiny.recommendation(instance.tenantId, instance.id);
  await tx.scrutiny.updateRecommendation(cardOf(instance, now, before));
}

function cardOf(
  instance: WorkflowInstance,
  now: Date,
  before: RecommendationRecord | null,
): RecommendationRecord {
  const context = recommendationOf(instance);
  const state = recommendationStageOf(instance.state);
  const { about, to, responses, implementation, policy, madeAt } = context;
  return {
    tenantId: instance.tenantId,
    id: instance.id,
    number: context.number,
    aboutKind: about.kind,
    aboutTitle: about.title,
    caseId: about.caseId,
    caseNumber: about.caseNumber,
    indicatorId: about.indicatorId,
    text: context.text,
    toWhom: addressedTo(to),
    portfolio: to.portfolio,
    toOrganisationId: to.organisationId,
    toOrganisationName: to.organisationName,
    state,
    stateSince: before?.state === state ? before.stateSince : now,
    version: instance.version,
    waitingFor: recommendationWaitsFor(context),
    decision: responses.at(-1)?.decision ?? null,
    pressed: context.pressed !== null,
    madeAt: new Date(madeAt),
    responseDue: responseDueDay(madeAt, policy.scrutinyResponseMonths),
    respondedAt: responses[0] ? new Date(responses[0].at) : null,
    implementerOrganisationId: implementation?.organisationId ?? null,
    implementerName: implementation ? `${implementation.person}, ${implementation.organisationName}` : null,
    implementBy: implementation?.by ?? null,
    dueAt: isOver(state) ? null : stepDueAt(context, decisionDue(instance, before, state)),
    closedAt: isOver(state) ? new Date(context.closedAt ?? now) : null,
    subject: recommendationSubject(context),
  };
}

/** A step without a date of its own is due when its first wait ends; once reminded, it stays due then. */
function decisionDue(
  { dueAt }: WorkflowInstance,
  before: RecommendationRecord | null,
  state: string,
): Date | null {
  return dueAt ?? (before?.state === state ? before.dueAt : null);
}
