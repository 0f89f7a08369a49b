import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { refuse, require, runCommand, type Deps } from '../command.ts';
import { notFound, type Outcome } from '../outcome.ts';
import { recordAct } from '../place/place-audit.ts';

export interface AskForRetention {
  /** The partnership or organisation. */
  tenantId: string;
  idempotencyKey?: string | null;
}

/** Asks for what is past its time to be taken out now; the worker does it, by the policy as it then stands. */
export function askForRetention(
  deps: Deps,
  actor: Actor,
  { tenantId, idempotencyKey }: AskForRetention,
): Promise<Outcome<{ tenantId: string }>> {
  const command = { name: 'runRetention', idempotencyKey, body: { tenantId }, about: tenantId };
  return runCommand(deps, actor, command, async (tx, now) => {
    if (!actor.tenantIds.includes(tenantId)) return refuse(notFound);
    require(authorise(actor, 'run', 'Retention', { tenantId }));
    const run = { tenantId, id: deps.newId(), dueAt: now };
    await tx.retention.addRun({ ...run, askedBy: actor.personId, askedByName: actor.name });
    await recordAct(tx, actor, now, {
      tenantId,
      stream: 'retention',
      action: 'askForRetention',
      after: { id: run.id },
    });
    return { tenantId };
  });
}
