import type { VirementEffects, VirementMatter } from '#domain/resource/virement-effects';
import { approverWords, usualApprovers, type ApproverRole } from '#domain/resource/virement-approvers';
import type { VirementContext } from '#domain/resource/virement-context';
import { virementStateNames } from '#domain/resource/virement-state-names';
import { virementEntry } from '#domain/resource/virement.entry';
import type { DueRow } from '#workflow/host/due.row';
import { adaptDelays } from '../process/adapt-delays.ts';
import type { Process, ProcessDeps, ProcessEffect } from '../process/process.ts';
import { openVirement } from './open-virement.ts';
import { callOffReversal, settleReversal } from './settle-reversal.ts';
import { saveVirement } from './virement-card.ts';

/** Asks the organisation of a leg for its side; queued when the case comes to wait for it. */
export interface OpenOrder {
  caseId: string;
  legId: string;
  organisationId: string;
}

const matters: Record<VirementMatter, string> = {
  decisionWanted: 'A movement of resources is asked for: agree or refuse.',
  approvalWanted: 'A movement above the budget holder’s limit waits for your approval.',
  approved: 'A movement of resources above the limit was approved.',
  released: 'A movement of resources fell through; what was held for it is free again.',
  enacted: 'A movement of resources was enacted.',
  reversalWanted: 'The other side asks to reverse a movement: agree or decline.',
  reversalCalledOff: 'The reversal of a movement was called off.',
  reversed: 'A movement of resources was reversed.',
};

/** Whom a notice is for; one queued by version 1 names the leader. */
function addressee(whom: { to?: string; level?: string; roles?: readonly ApproverRole[] }): string {
  const told = whom.to ?? whom.level;
  if (told === 'budgetHolders') return 'Budget holders';
  if (told === 'scrutiny') return 'Scrutiny';
  const words = approverWords(whom.roles ?? usualApprovers);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A virement as the product runs it. */
export const virementProcess: Process = {
  entries: [{ ...virementEntry, delays: adaptDelays<VirementContext>(virementEntry.delays) }],
  stateNames: virementStateNames,
  effects,
  moved: saveVirement,
};

function effects(deps: ProcessDeps): Record<keyof VirementEffects | 'virement.open', ProcessEffect> {
  const notice = (wordsOf: (params: unknown) => { addressedTo: string; about: string }): ProcessEffect => {
    return async (tx, effect, now) => {
      const { tenantId, name: kind } = effect;
      const dedupeKey = effect.dedupeKey ?? effect.id;
      const { addressedTo, about } = wordsOf(effect.payload);
      const notice = { tenantId, id: deps.newId(), instanceId: sideOf(effect).id, kind, addressedTo, about };
      await tx.cases.addNotice({ ...notice, at: now, dedupeKey });
    };
  };
  return {
    'virement.open': async (tx, { tenantId: partnershipId, payload }, now, alsoOpen) => {
      const { caseId, legId, organisationId } = payload as unknown as OpenOrder;
      await alsoOpen([partnershipId, organisationId]);
      await openVirement(deps, tx, { partnershipId, caseId, legId }, now);
    },
    'virement.notify': notice((params) => {
      const told = params as VirementEffects['virement.notify'];
      return { addressedTo: addressee(told), about: matters[told.about] };
    }),
    'virement.escalate': notice((params) => ({
      addressedTo: addressee(params as VirementEffects['virement.escalate']),
      about: 'A decision on a movement of resources is overdue.',
    })),
    'virement.settleReversal': (tx, effect, now, alsoOpen) =>
      settleReversal(deps, tx, sideOf(effect), now, alsoOpen),
    'virement.callOffReversal': (tx, effect, now, alsoOpen) => {
      const { reason } = effect.payload as unknown as VirementEffects['virement.callOffReversal'];
      return callOffReversal(deps, tx, { ...sideOf(effect), reason }, now, alsoOpen);
    },
  };
}

function sideOf({ tenantId, instanceId, name }: DueRow): { tenantId: string; id: string } {
  if (!instanceId) throw new Error(`the effect ${name} names its virement`);
  return { tenantId, id: instanceId };
}
