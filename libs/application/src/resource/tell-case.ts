import { stagesOfState } from '#domain/improvement/case-stages';
import { stageLabel } from '#domain/improvement/case-words';
import type { CaseEvent } from '#domain/improvement/case-events';
import type { Actor } from '#permissions/actor';
import type { WorkflowInstance } from '#workflow/host/instance';
import { refuse, type Deps } from '../command.ts';
import { saveCase } from '../improvement/save-case.ts';
import { notFound } from '../outcome.ts';
import type { Tx } from '../ports/stores.ts';
import { virementOf, virementState } from './virement-card.ts';
import { eventActor } from '../process/event-actor.ts';

interface Told {
  /** The virement after the act. */
  moved: WorkflowInstance;
  actor: Actor;
  now: Date;
  caseVersion: number | undefined;
}

/**
 * Tells the case what its leg has come to, in the same transaction: consented when this side is approved, refused when it
 * is refused, nothing otherwise. Refuses the whole act when the case does not wait for it.
 *
 * @returns the case's version, or null when it was not told
 */
export async function tellCase(
  deps: Deps,
  tx: Tx,
  { moved, actor, now, caseVersion }: Told,
): Promise<number | null> {
  const { of } = virementOf(moved);
  const event = caseEventOf(moved);
  if (!event) return null;
  const key = { tenantId: of.partnershipId, id: of.caseId };
  const outcome = await deps.host.send(tx.sql, {
    ...key,
    event,
    ...(caseVersion === undefined ? {} : { expectedVersion: caseVersion }),
    at: now,
    actor: eventActor(actor),
    calendar: { nation: await tx.place.nationOf(of.partnershipId) },
  });
  if (outcome.kind === 'notFound') return refuse(notFound);
  if (outcome.kind === 'changedMeanwhile') return refuse(outcome);
  if (outcome.kind === 'notAvailable') {
    const instance = await deps.host.load(tx.sql, key);
    const state = instance ? stagesOfState(instance.stateValue).main : 'resourceShift';
    const available = [...outcome.available];
    return refuse({ kind: 'notAvailable', state, stateLabel: stageLabel(state), available });
  }
  await saveCase(deps, tx, outcome.instance, now);
  return outcome.instance.version;
}

function caseEventOf(moved: WorkflowInstance): CaseEvent | null {
  const { heading, approved, ended } = virementOf(moved);
  const state = virementState(moved);
  if (state === 'approved' && approved && heading) {
    const { by, at, text } = approved;
    const comment = text || null;
    return {
      type: 'consent',
      by,
      at,
      legId: moved.id,
      headingId: heading.id,
      heading: heading.name,
      comment,
    };
  }
  if (state !== 'refused' || !ended) return null;
  return { type: 'refuse', by: ended.by, at: ended.at, legId: moved.id, reason: ended.text };
}
