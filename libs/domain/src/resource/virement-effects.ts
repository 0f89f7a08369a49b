import type { ApproverRole } from './virement-approvers.ts';
import type { VirementLevel } from './virement-context.ts';

/** What a notice of a virement is about. */
export type VirementMatter =
  | 'decisionWanted'
  | 'approvalWanted'
  | 'approved'
  | 'released'
  | 'enacted'
  | 'reversalWanted'
  | 'reversalCalledOff'
  | 'reversed';

/** What the machine asks the worker to do; each is done once, in the transaction after the one that asked. */
export interface VirementEffects {
  'virement.notify':
    | { to: 'budgetHolders'; about: VirementMatter }
    | { to: 'approvers'; roles: readonly ApproverRole[]; about: VirementMatter };
  'virement.escalate':
    { level: 'approvers'; roles: readonly ApproverRole[] } | { level: Exclude<VirementLevel, 'approvers'> };
  /** This side agrees to the reversal: ask the others, or carry it out when it was the last. */
  'virement.settleReversal': object;
  /** This side will not have the reversal: tell the others. */
  'virement.callOffReversal': { reason: string };
}
