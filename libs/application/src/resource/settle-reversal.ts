import type { VirementContext } from '#domain/resource/virement-context';
import type { WorkflowInstance } from '#workflow/host/instance';
import type { Tx } from '../ports/stores.ts';
import type { AlsoOpen, ProcessDeps } from '../process/process.ts';
import { theSystem } from '../improvement/system-person.ts';
import { tellVirement } from './book-virement.ts';
import { newsForCase } from './carry-out-shift.ts';
import { openVirement } from './open-virement.ts';
import { virementOf, virementState } from './virement-card.ts';

interface Side {
  tenantId: string;
  id: string;
}

/**
 * One side has agreed to reverse a shift: asks the sides that have not been asked, and when every side has agreed
 * reverses the shift whole, all in one transaction that sees every side's books.
 */
export async function settleReversal(
  deps: ProcessDeps,
  tx: Tx,
  side: Side,
  now: Date,
  alsoOpen: AlsoOpen,
): Promise<void> {
  const agreed = await deps.host.load(tx.sql, side);
  // Withdrawn meanwhile: nobody is asked for what is no longer wanted.
  if (!agreed || virementState(agreed) !== 'reversing.agreed') return;
  const { of, reversal } = virementOf(agreed);
  const asked = reversal?.asked ?? { by: theSystem, text: '' };
  const at = now.toISOString();
  const sides: WorkflowInstance[] = [];
  for (const one of await wholeShift(deps, tx, virementOf(agreed), now, alsoOpen)) {
    const event = { type: 'reversalAsked' as const, by: asked.by, at, reason: asked.text };
    const told = virementState(one) === 'enacted' ? await tellVirement(deps, tx, one, event, now) : one;
    sides.push(told ?? one);
  }
  if (sides.some((one) => virementState(one) !== 'reversing.agreed')) return;
  for (const one of sides) await tellVirement(deps, tx, one, { type: 'reverse', by: theSystem, at }, now);
  const legIds = sides.map(({ id }) => id);
  const event = { type: 'shiftReversed' as const, by: theSystem, at, legIds, reason: asked.text };
  await newsForCase(deps, tx, of, event, now);
}

/** One side will not have the reversal: the others go back to being enacted, and free what they hold for it. */
export async function callOffReversal(
  deps: ProcessDeps,
  tx: Tx,
  side: Side & { reason: string },
  now: Date,
  alsoOpen: AlsoOpen,
): Promise<void> {
  const source = await deps.host.load(tx.sql, side);
  if (!source) return;
  const by = virementOf(source).reversalRefused?.by ?? theSystem;
  const event = { type: 'reversalCalledOff' as const, by, at: now.toISOString(), reason: side.reason };
  for (const one of await wholeShift(deps, tx, virementOf(source), now, alsoOpen)) {
    if (one.id !== side.id && virementState(one).startsWith('reversing.')) {
      await tellVirement(deps, tx, one, event, now);
    }
  }
}

/**
 * Every side of a shift that moved something, in the order in which they are locked; all their tenants are then in view.
 * What was asked for and never moved is no part of it.
 *
 * @throws while a side is approved whose other side has moved: it is about to
 */
async function wholeShift(
  deps: ProcessDeps,
  tx: Tx,
  { of, organisationId }: VirementContext,
  now: Date,
  alsoOpen: AlsoOpen,
): Promise<WorkflowInstance[]> {
  const { partnershipId, caseId, shiftId } = of;
  await alsoOpen([partnershipId, organisationId]);
  const legs = await tx.money.shiftLegs(partnershipId, shiftId);
  await alsoOpen([...new Set([partnershipId, ...legs.map((leg) => leg.organisationId)])]);
  const found: WorkflowInstance[] = [];
  for (const { id: legId } of legs) {
    const one = await openVirement(deps, tx, { partnershipId, caseId, legId }, now);
    if (one) found.push(one);
  }
  const moved = found.filter((one) => isMoved(one));
  const asks = new Set(moved.map((one) => virementOf(one).of.askId));
  if (found.some((one) => virementState(one) === 'approved' && asks.has(virementOf(one).of.askId))) {
    throw new Error('a side of the shift is still to be enacted');
  }
  return moved;
}

function isMoved(one: WorkflowInstance): boolean {
  const state = virementState(one);
  return state === 'enacted' || state.startsWith('reversing.');
}
