import { isUuid } from '#kernel/ids';
import { ledgerActOf } from '#domain/resource/ledger-acts';
import type { VirementEvent } from '#domain/resource/virement-events';
import type { WorkflowInstance } from '#workflow/host/instance';
import type { Deps } from '../command.ts';
import type { Tx } from '../ports/stores.ts';
import { theSystem } from '../improvement/system-person.ts';
import { saveVirement, virementOf, virementState } from './virement-card.ts';

interface Booking {
  before: WorkflowInstance;
  instance: WorkflowInstance;
  event: VirementEvent;
  now: Date;
}

/**
 * What a virement's move means for its organisation's books: the ledger line that goes with it, and the index card, in
 * the transaction that moved it. The database refuses to commit one without the other.
 */
export async function bookVirement(
  deps: Pick<Deps, 'newId'>,
  tx: Tx,
  { before, instance, event, now }: Booking,
): Promise<void> {
  const context = virementOf(instance);
  const { direction, amount, unit, year } = context;
  const act = ledgerActOf(event.type, direction, virementState(before));
  if (act) {
    const heading = context.heading;
    if (!heading) throw new Error(`virement ${instance.id} has no heading to book on`);
    await tx.money.addLine({
      tenantId: instance.tenantId,
      id: deps.newId(),
      headingId: heading.id,
      shiftId: context.of.shiftId,
      legId: instance.id,
      act,
      amount,
      unit,
      year,
      at: now,
      madeBy: isUuid(event.by.personId) ? event.by.personId : null,
      madeByName: event.by.name,
    });
  }
  await saveVirement(deps, tx, instance, now);
}

/**
 * Tells a virement what was decided elsewhere, and books it. Not taken where it does not wait for such news.
 *
 * @returns the virement as it then stands, or null when it took nothing
 */
export async function tellVirement(
  deps: Pick<Deps, 'newId' | 'host'>,
  tx: Tx,
  before: WorkflowInstance,
  event: VirementEvent,
  now: Date,
): Promise<WorkflowInstance | null> {
  const { tenantId, id } = before;
  const outcome = await deps.host.send(tx.sql, {
    tenantId,
    id,
    expectedVersion: before.version,
    event,
    at: now,
    actor: { personId: theSystem.personId, name: theSystem.name, organisationId: theSystem.organisationId },
    calendar: { nation: await tx.place.nationOf(tenantId) },
  });
  // Whoever was quicker has committed: the next try sees what they did.
  if (outcome.kind === 'changedMeanwhile') throw new Error(`virement ${id} changed meanwhile`);
  if (outcome.kind !== 'moved') return null;
  await bookVirement(deps, tx, { before, instance: outcome.instance, event, now });
  return outcome.instance;
}
