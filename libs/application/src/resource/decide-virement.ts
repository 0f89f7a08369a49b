import { ledgerActOf } from '#domain/resource/ledger-acts';
import { reserve } from '#domain/resource/shift';
import { validateVirement } from '#domain/resource/validate-virement';
import type { ActContent, VirementAct } from '#domain/resource/virement-events';
import { virementLabel } from '#domain/resource/virement-words';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { virementSubject } from '#permissions/virement-subject';
import type { WorkflowInstance } from '#workflow/host/instance';
import { refuse, require, type Deps } from '../command.ts';
import { personOfActor } from '../improvement/case-papers.ts';
import { invalid } from '../outcome.ts';
import type { Tx } from '../ports/stores.ts';
import { moveInstance } from '../process/move-instance.ts';
import { bookVirement } from './book-virement.ts';
import { headingChosen } from './heading-chosen.ts';
import { tellCase } from './tell-case.ts';
import { virementOf, virementState } from './virement-card.ts';
import type { VirementCommandAct } from './virement-command.ts';

type Content = { [T in VirementAct]: ActContent<T> }[VirementAct];

export interface Decision {
  actor: Actor;
  now: Date;
  virement: WorkflowInstance;
  act: VirementCommandAct;
  /** The version of the case that the person was looking at, where they were looking at the case. */
  caseVersion?: number;
}

/**
 * A person's act on their own organisation's side of a movement: the one place where consent, approval, refusal and
 * reversal are carried out, whether asked for on the case or on the virement. Virement, ledger and case move together or
 * not at all. Locks the virement, then its heading, then the case, as everything that touches them does.
 *
 * @returns the virement as it then stands, and the case's version where the case was told
 */
export async function decideVirement(
  deps: Deps,
  tx: Tx,
  { actor, now, virement, act, caseVersion }: Decision,
): Promise<{ virement: WorkflowInstance; caseVersion: number | null }> {
  const context = virementOf(virement);
  const state = virementState(virement);
  require(authorise(actor, act.type, 'Virement', virementSubject(context)));
  const available = [...deps.host.availableTypes(virement)];
  if (!available.includes(act.type)) {
    refuse({ kind: 'notAvailable', state, stateLabel: virementLabel(state), available });
  }
  const content = await contentOf(tx, virement, act);
  const problems = validateVirement(content);
  if (problems.length) refuse({ kind: 'invalid', fields: problems });
  const event = { ...content, by: personOfActor(actor), at: now.toISOString() };
  const { tenantId, id, version } = virement;
  const nation = await tx.place.nationOf(tenantId);
  const moved = await moveInstance(
    deps,
    tx,
    { tenantId, id, expectedVersion: version, event, actor, now, nation },
    (instance) => virementLabel(instance.state),
  );
  const held = ledgerActOf(act.type, context.direction, state) === 'reserve';
  if (held) await holdOnHeading(tx, moved, act);
  await bookVirement(deps, tx, { before: virement, instance: moved, event, now });
  return { virement: moved, caseVersion: await tellCase(deps, tx, { moved, actor, now, caseVersion }) };
}

async function contentOf(tx: Tx, virement: WorkflowInstance, act: VirementCommandAct): Promise<Content> {
  switch (act.type) {
    case 'reserve': {
      const heading = await headingChosen(tx, virementOf(virement), act.headingId);
      return { type: 'reserve', heading, comment: act.comment?.trim() || null };
    }
    case 'approve':
    case 'agreeReversal':
      return { type: act.type, comment: act.comment?.trim() || null };
    default:
      return { type: act.type, reason: act.reason.trim() };
  }
}

/** Refuses what would take the heading below zero, in words; the heading stays locked until it is booked. */
async function holdOnHeading(tx: Tx, virement: WorkflowInstance, act: VirementCommandAct): Promise<void> {
  const { organisationId, heading: chosen, amount, unit } = virementOf(virement);
  const heading = chosen && (await tx.money.heading(organisationId, chosen.id));
  if (!heading) throw new Error(`virement ${virement.id} names no heading of its organisation`);
  const left = reserve(heading, amount, unit);
  if (left.ok) return;
  if (act.type === 'reserve') refuse(invalid({ field: 'headingId', message: left.error.message }));
  const field = act.type === 'askReversal' ? 'reason' : 'comment';
  const message = `What was moved in cannot be given back whole. ${left.error.message}`;
  refuse(invalid({ field, message }));
}
