import type { SharingContext } from '#domain/sharing/sharing-context';
import type { SharingEffects } from '#domain/sharing/sharing-effects';
import { sharingAgreementEntry } from '#domain/sharing/sharing.entry';
import type { DueRow } from '#workflow/host/due.row';
import type { Tx } from '../ports/stores.ts';
import { adaptDelays } from '../process/adapt-delays.ts';
import type { Process, ProcessDeps, ProcessEffect } from '../process/process.ts';
import { publishAgreement } from './publish-shared.ts';
import { agreementOf, saveAgreement } from './save-agreement.ts';
import { overdueNotice, sharingNotice } from './sharing-notices.ts';

/** The sharing agreement as the product runs it. */
export const sharingProcess: Process = {
  entries: [{ ...sharingAgreementEntry, delays: adaptDelays<SharingContext>(sharingAgreementEntry.delays) }],
  effects: sharingEffects,
  moved: saveAgreement,
};

function sharingEffects(deps: ProcessDeps): Record<keyof SharingEffects, ProcessEffect> {
  return {
    'sharing.publish': async (tx, effect, now, alsoOpen) => {
      const { organisationId } = effect.payload as unknown as SharingEffects['sharing.publish'];
      await alsoOpen([effect.tenantId, organisationId]);
      await publishAgreement(tx, { tenantId: effect.tenantId, id: instanceOf(effect) }, now);
    },
    'sharing.notify': (tx, effect, now) =>
      note(deps, tx, effect, now, (context) =>
        sharingNotice(context, effect.payload as unknown as SharingEffects['sharing.notify']),
      ),
    'sharing.escalate': (tx, effect, now) =>
      note(deps, tx, effect, now, (context) =>
        overdueNotice(context, effect.payload as unknown as SharingEffects['sharing.escalate']),
      ),
  };
}

function instanceOf(effect: DueRow): string {
  if (!effect.instanceId) throw new Error('an effect of a sharing agreement names the agreement');
  return effect.instanceId;
}

async function note(
  deps: ProcessDeps,
  tx: Tx,
  effect: DueRow,
  now: Date,
  wordsOf: (context: SharingContext) => { addressedTo: string; about: string },
): Promise<void> {
  const key = { tenantId: effect.tenantId, id: instanceOf(effect) };
  const instance = await deps.host.load(tx.sql, key);
  if (!instance) throw new Error('an effect of a sharing agreement names the agreement');
  await tx.cases.addNotice({
    tenantId: effect.tenantId,
    id: deps.newId(),
    instanceId: instance.id,
    kind: effect.name,
    ...wordsOf(agreementOf(instance)),
    at: now,
    dedupeKey: effect.dedupeKey ?? effect.id,
  });
}
