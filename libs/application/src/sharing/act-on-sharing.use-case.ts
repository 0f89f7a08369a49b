import type { SharedMeasureName, SharingContext } from '#domain/sharing/sharing-context';
import type { SharingEvent } from '#domain/sharing/sharing-events';
import { sharingStateLabel } from '#domain/sharing/sharing-words';
import { validateSharingAct } from '#domain/sharing/validate-sharing';
import { londonDateOf } from '#kernel/local-date';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { sharingSubject } from '#permissions/sharing-subject';
import type { WorkflowInstance } from '#workflow/host/instance';
import { refuse, require, runCommand, type Deps } from '../command.ts';
import { personOfActor } from '../improvement/case-papers.ts';
import { invalid, notFound, type Outcome } from '../outcome.ts';
import type { Tx } from '../ports/stores.ts';
import { loadSeen, moveInstance } from '../process/move-instance.ts';
import { agreementOf, saveAgreement, sharingMachine } from './save-agreement.ts';
import { sideOf } from './sharing-side.ts';

/** What a person asks of an agreement. */
export type SharingActAsked =
  | { type: 'agree'; indicatorId?: string | null; comment?: string | null }
  | { type: 'refuse' | 'withdraw' | 'end'; reason: string };

export interface ActOnSharing {
  tenantId: string;
  id: string;
  /** The version the person was looking at. */
  expectedVersion: number;
  act: SharingActAsked;
  idempotencyKey?: string | null;
}

/**
 * Agrees, refuses, withdraws or ends a sharing agreement. Ending it removes what was published in this very
 * transaction: no read that begins after its commit finds a copy (docs/domain.md section 2).
 */
export function actOnSharing(
  deps: Deps,
  actor: Actor,
  input: ActOnSharing,
): Promise<Outcome<{ tenantId: string; id: string; version: number }>> {
  const { idempotencyKey, ...body } = input;
  const { tenantId, id, expectedVersion, act } = input;
  const command = { name: `sharing.${act.type}`, idempotencyKey, body, typed: act, about: id };
  return runCommand(deps, actor, command, async (tx, now) => {
    const seen = await loadSeen(deps, tx, input);
    if (seen.machineId !== sharingMachine) return refuse(notFound);
    const context = agreementOf(seen);
    require(authorise(actor, act.type, 'SharingAgreement', sharingSubject(context)));
    const available = [...deps.host.availableTypes(seen)];
    if (!available.includes(act.type)) {
      return refuse({ kind: 'notAvailable', state: seen.state, stateLabel: labelOf(seen), available });
    }
    const event = await eventOf(tx, actor, act, context, now);
    const problems = validateSharingAct(event, context);
    if (problems.length > 0) return refuse({ kind: 'invalid', fields: problems });
    if (event.type === 'agree') await nothingElseShares(tx, context, event.indicator, now);
    const nation = await tx.place.nationOf(tenantId);
    const move = { tenantId, id, expectedVersion, event, actor, now, nation };
    const moved = await moveInstance(deps, tx, move, labelOf);
    await saveAgreement(deps, tx, moved, now);
    return { tenantId, id, version: moved.version };
  });
}

const labelOf = ({ state }: WorkflowInstance): string => sharingStateLabel(state);

async function eventOf(
  tx: Tx,
  actor: Actor,
  act: SharingActAsked,
  context: SharingContext,
  now: Date,
): Promise<SharingEvent> {
  const said = { by: personOfActor(actor), at: now.toISOString() };
  if (act.type === 'agree') {
    const indicator = context.indicator ? null : await indicatorChosen(tx, context, act.indicatorId);
    return { ...said, type: 'agree', indicator, comment: act.comment?.trim() || null };
  }
  if (act.type === 'end') {
    return { ...said, type: 'end', side: sideOf(actor, context.organisationId), reason: act.reason };
  }
  return { ...said, type: act.type, reason: act.reason };
}

/** The indicator that an organisation answers with, which must be its own and in use. */
async function indicatorChosen(
  tx: Tx,
  { organisationId }: SharingContext,
  indicatorId: string | null | undefined,
): Promise<SharedMeasureName | null> {
  if (!indicatorId) return null;
  const found = await tx.indicators.find(organisationId, indicatorId);
  if (found && !found.retiredAt) return { id: found.id, title: found.title };
  return refuse(invalid({ field: 'indicatorId', message: 'Choose one of your own indicators.' }));
}

/** One measure is shared with a partnership by one agreement at a time; two agreeing at once take turns. */
async function nothingElseShares(
  tx: Tx,
  { tenantId, agreementId, organisationId, replacesId, indicator }: SharingContext,
  chosen: SharedMeasureName | null,
  now: Date,
): Promise<void> {
  const field = indicator ? 'comment' : 'indicatorId';
  if (!(await tx.sharing.lockMember(tenantId, organisationId, londonDateOf(now)))) {
    return refuse(invalid({ field, message: 'The organisation has left the partnership.' }));
  }
  const measure = indicator ?? chosen;
  const open = measure ? await tx.sharing.openOf(tenantId, measure.id) : [];
  const other = open.find(({ id, state }) => state !== 'proposed' && id !== agreementId && id !== replacesId);
  if (other) {
    return refuse(invalid({ field, message: 'This measure is shared with the partnership already.' }));
  }
}
