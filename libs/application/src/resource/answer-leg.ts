import type { WorkflowInstance } from '#workflow/host/instance';
import type { Actor } from '#permissions/actor';
import { refuse, type Deps } from '../command.ts';
import type { CaseCommandEvent } from '../improvement/case-command.ts';
import { contextOf } from '../improvement/save-case.ts';
import { invalid } from '../outcome.ts';
import type { Tx } from '../ports/stores.ts';
import { decideVirement } from './decide-virement.ts';
import { openVirement } from './open-virement.ts';

export type LegAnswer = Extract<CaseCommandEvent, { type: 'consent' | 'refuse' }>;

/** Whether a case's command is one side's answer to a movement. */
export const isLegAnswer = (event: CaseCommandEvent): event is LegAnswer =>
  event.type === 'consent' || event.type === 'refuse';

/**
 * A side's answer given on the case: the same act as on the virement itself. A consent above the budget holder's
 * authority reserves, and the case goes on waiting until the leader approves.
 *
 * @returns the case's version afterwards
 */
export async function answerLeg(
  deps: Deps,
  tx: Tx,
  { actor, now, instance, asked }: { actor: Actor; now: Date; instance: WorkflowInstance; asked: LegAnswer },
): Promise<number> {
  const leg = contextOf(instance).shift?.legs.find(({ id }) => id === asked.legId);
  if (!leg) return refuse(invalid({ field: 'legId', message: 'Choose which movement you answer for.' }));
  if (leg.organisationId !== actor.organisationId) {
    return refuse({
      kind: 'notPermitted',
      rule: 'ownSideOnly',
      message: `Only ${leg.organisationName} can answer for its own side.`,
    });
  }
  const of = { partnershipId: instance.tenantId, caseId: instance.id, legId: leg.id };
  const virement = await openVirement(deps, tx, of, now);
  if (!virement) {
    return refuse(invalid({ field: 'legId', message: 'This movement is no longer asked for.' }));
  }
  const act =
    asked.type === 'consent'
      ? { type: 'reserve' as const, headingId: asked.headingId, comment: asked.comment ?? null }
      : { type: 'refuse' as const, reason: asked.reason };
  const decided = await decideVirement(deps, tx, {
    actor,
    now,
    virement,
    act,
    caseVersion: instance.version,
  });
  return decided.caseVersion ?? instance.version;
}
