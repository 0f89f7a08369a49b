import type { CaseContext } from '#domain/improvement/case-context';
import { caseFacts } from '#domain/improvement/case-facts';
import { caseStanding, queues } from '#domain/improvement/case-queue';
import { isClosed, stagesOfState } from '#domain/improvement/case-stages';
import { waitingFor } from '#domain/improvement/case-words';
import { caseSubject } from '#permissions/case-subject';
import { enqueue } from '#workflow/host/enqueue';
import type { WorkflowInstance } from '#workflow/host/instance';
import type { CaseRecord } from '../ports/records.ts';
import type { Deps } from '../command.ts';
import type { Tx } from '../ports/stores.ts';

/** The case's own view of its stored context. */
export const contextOf = (instance: WorkflowInstance): CaseContext =>
  instance.context as unknown as CaseContext;

/** Writes the index card of a case just opened. */
export async function insertCase(tx: Tx, instance: WorkflowInstance, now: Date): Promise<void> {
  await tx.cases.add(cardOf(instance, now, null));
}

/** Brings the index card in line with the instance, in the transaction that moved it. */
export async function saveCase(
  deps: Pick<Deps, 'newId'>,
  tx: Tx,
  instance: WorkflowInstance,
  now: Date,
): Promise<void> {
  const before = await tx.cases.find(instance.tenantId, instance.id);
  await tx.cases.update(cardOf(instance, now, before));
  const context = contextOf(instance);
  await recordLegs(deps, tx, context, now);
  const waits = context.stage === 'resourceShift' && before?.mainState !== 'resourceShift';
  if (waits) await askForLegs(deps, tx, context, now);
}

/** The case has come to wait for its legs: each organisation is asked for its own side, by the worker. */
async function askForLegs(
  deps: Pick<Deps, 'newId'>,
  tx: Tx,
  { tenantId, caseId, shift }: CaseContext,
  now: Date,
): Promise<void> {
  for (const { id: legId, organisationId, state } of shift?.legs ?? []) {
    if (state !== 'awaited') continue;
    const payload = { caseId, legId, organisationId };
    const dedupeKey = `virement.open:${legId}`;
    await enqueue(tx.sql, {
      tenantId,
      id: deps.newId(),
      name: 'virement.open',
      payload,
      dueAt: now,
      dedupeKey,
    });
  }
}

/** Records the legs of a resource shift, once, as balanced lines of the partnership. */
async function recordLegs(deps: Pick<Deps, 'newId'>, tx: Tx, context: CaseContext, now: Date): Promise<void> {
  const { tenantId, caseId, shift } = context;
  if (!shift || shift.state === 'enacted') return;
  const known = await tx.money.knownLegs(
    tenantId,
    shift.legs.map(({ id }) => id),
  );
  const legs = shift.legs.filter(({ id }) => !known.includes(id));
  if (!legs.length) return;
  const shiftId = deps.newId();
  await tx.money.addShift(
    { tenantId, id: shiftId, caseId, askedAt: now },
    legs.map((leg) => ({
      tenantId,
      id: leg.id,
      shiftId,
      organisationId: leg.organisationId,
      organisationName: leg.organisationName,
      heading: leg.heading,
      unit: leg.unit,
      year: leg.year,
      amount: leg.direction === 'out' ? -leg.amount : leg.amount,
    })),
  );
}

function cardOf(instance: WorkflowInstance, now: Date, before: CaseRecord | null): CaseRecord {
  const context = contextOf(instance);
  const { main, scrutiny } = stagesOfState(instance.stateValue);
  return {
    tenantId: instance.tenantId,
    id: instance.id,
    number: context.number,
    indicatorId: context.indicator.id,
    indicatorTitle: context.indicator.title,
    organisationId: context.indicator.ownerOrganisationId,
    organisationName: context.indicator.ownerOrganisationName,
    mainState: main,
    scrutinyState: scrutiny,
    stateSince: before && before.mainState === main ? before.stateSince : now,
    version: instance.version,
    waitingFor: waitingFor(main, context),
    exceptionClass: context.signal.class,
    cycle: context.cycle,
    dueAt: instance.dueAt,
    subject: caseSubject(context),
    openedAt: new Date(context.openedAt),
    standing: main === 'triage' ? caseStanding(context) : null,
    queueScore: queues(context) ? caseStanding(context).score : null,
    outOfTurn: context.outOfTurn.length,
    ...caseFacts(context),
    closedAt: isClosed(main) ? new Date(context.closedAt ?? now) : null,
  };
}
