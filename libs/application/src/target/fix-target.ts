import type { Actor } from '#permissions/actor';
import { actedBy } from '../evidence/acted-by.ts';
import { personOfActor } from '../improvement/case-papers.ts';
import type { Deps } from '../command.ts';
import type { IndicatorRecord, TargetRecord } from '../ports/records.ts';
import type { Tx } from '../ports/stores.ts';
import { reassess } from '../reporting/reassess.ts';
import { keepSharedInStep } from '../sharing/publish-shared.ts';
import { saveProposal } from './save-proposal.ts';
import { eventActor } from '../process/event-actor.ts';

interface Fixing {
  indicator: IndicatorRecord;
  target: TargetRecord;
  actor: Actor;
  /** What the audit trail calls it. */
  action: 'setTarget' | 'approveTarget';
  /** The proposal it came of, which it does not overtake. */
  proposalId?: string;
  now: Date;
}

/**
 * Writes a target that a member has decided on: the row, the audit trail, the new assessment; and every other proposal
 * open for part of its time is overtaken. The caller holds the indicator's lock.
 */
export async function fixTarget(deps: Deps, tx: Tx, fixing: Fixing): Promise<void> {
  const { indicator, target, actor, action, now } = fixing;
  const { tenantId, id: indicatorId } = indicator;
  await tx.indicators.addTarget(target);
  await tx.evidence.append({
    tenantId,
    stream: `indicator:${indicatorId}`,
    at: now,
    ...actedBy(actor),
    action,
    before: null,
    after: target,
  });
  await reassess(tx, indicator, now);
  await keepSharedInStep(tx, indicator, now);
  await overtakeOthers(deps, tx, fixing);
}

async function overtakeOthers(
  { host }: Deps,
  tx: Tx,
  { target, actor, proposalId, now }: Fixing,
): Promise<void> {
  const { tenantId, indicatorId } = target;
  const nation = await tx.place.nationOf(tenantId);
  for (const { id } of await tx.targets.openFor(tenantId, indicatorId, target)) {
    if (id === proposalId) continue;
    const event = {
      type: 'supersedeTarget',
      by: personOfActor(actor),
      at: now.toISOString(),
      reason: 'Another target was fixed for part of this time.',
    };
    const outcome = await host.send(tx.sql, {
      tenantId,
      id,
      event,
      at: now,
      actor: eventActor(actor),
      calendar: { nation },
    });
    // One that a timer ended in this very moment has nothing left to be overtaken.
    if (outcome.kind === 'moved') await saveProposal(tx, outcome.instance, now);
  }
}
