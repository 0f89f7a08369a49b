import { isClosed, stagesOfState } from '#domain/improvement/case-stages';
import type { CaseEvent } from '#domain/improvement/case-events';
import type { CaseContext } from '#domain/improvement/case-context';
import type { Tx } from '../ports/stores.ts';
import { contextOf, saveCase } from '../improvement/save-case.ts';
import type { AlsoOpen, ProcessDeps } from '../process/process.ts';
import { theSystem } from '../improvement/system-person.ts';
import { tellVirement } from './book-virement.ts';
import { openVirement, type LegOfCase } from './open-virement.ts';

interface Leg extends LegOfCase {
  organisationId: string;
}

/** Enacts one side of a shift whose every side is approved: virement, ledger line and case in one transaction. */
export async function enactLeg(
  deps: ProcessDeps,
  tx: Tx,
  leg: Leg,
  now: Date,
  alsoOpen: AlsoOpen,
): Promise<void> {
  await alsoOpen([leg.partnershipId, leg.organisationId]);
  const virement = await openVirement(deps, tx, leg, now);
  const at = now.toISOString();
  const enacted =
    virement && (await tellVirement(deps, tx, virement, { type: 'enact', by: theSystem, at }, now));
  if (!enacted) throw new Error(`leg ${leg.legId} is not approved in its own organisation`);
  await newsForCase(deps, tx, leg, { type: 'legEnacted', by: theSystem, at, legId: leg.legId }, now);
}

/** Frees what one side holds for a shift that fell through; a side that has ended already needs nothing. */
export async function releaseLeg(
  deps: ProcessDeps,
  tx: Tx,
  leg: Leg,
  now: Date,
  alsoOpen: AlsoOpen,
): Promise<void> {
  await alsoOpen([leg.partnershipId, leg.organisationId]);
  const key = { tenantId: leg.organisationId, id: leg.legId };
  const virement = await deps.host.load(tx.sql, key);
  if (!virement) return;
  const found = await deps.host.load(tx.sql, { tenantId: leg.partnershipId, id: leg.caseId });
  const reason = found ? whyItFell(contextOf(found)) : 'The shift fell through.';
  await tellVirement(
    deps,
    tx,
    virement,
    { type: 'release', by: theSystem, at: now.toISOString(), reason },
    now,
  );
}

function whyItFell({ shift, closingReason }: CaseContext): string {
  const refused = shift?.legs.find(({ state }) => state === 'refused');
  if (refused) return `${refused.organisationName} refused: ${refused.comment ?? ''}`;
  return closingReason ?? 'The shift fell through.';
}

/** Tells an open case what was done with its money; one that is closed has no more to learn. */
export async function newsForCase(
  deps: ProcessDeps,
  tx: Tx,
  { partnershipId: tenantId, caseId: id }: Pick<LegOfCase, 'partnershipId' | 'caseId'>,
  event: CaseEvent,
  now: Date,
): Promise<void> {
  const outcome = await deps.host.send(tx.sql, {
    tenantId,
    id,
    event,
    at: now,
    actor: { ...theSystem },
    calendar: { nation: await tx.place.nationOf(tenantId) },
  });
  if (outcome.kind === 'moved') return saveCase(deps, tx, outcome.instance, now);
  const found = await deps.host.load(tx.sql, { tenantId, id });
  if (!found || !isClosed(stagesOfState(found.stateValue).main)) {
    throw new Error(`the case does not wait for ${event.type} (${outcome.kind})`);
  }
}
