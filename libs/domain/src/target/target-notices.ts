import type { EscalationLevel } from '../improvement/case-documents.ts';
import type { TargetProposalContext } from './target-context.ts';
import type { TargetStage } from './target-stages.ts';

/** Whom a notice about a target is for. */
export type TargetAddressee = 'portfolioHolder' | 'leader' | 'proposer' | 'owner';

export type TargetNoticeAbout =
  | 'targetToDecide'
  | 'targetReturned'
  | 'targetInForce'
  | 'targetRejected'
  | 'targetWithdrawn'
  | 'targetSuperseded'
  | 'targetLapsed';

/** What the machine asks the host to do; names are the product's own, so they say what they are of. */
export interface TargetEffects {
  'target.notify': { to: TargetAddressee; about: TargetNoticeAbout };
  'target.escalate': { level: EscalationLevel; stage: TargetStage };
}

type Notice = TargetEffects['target.notify'];

/** Whom to tell when a proposal comes to stand somewhere. */
export function targetNotices(stage: TargetStage, { decider }: TargetProposalContext): Notice[] {
  switch (stage) {
    case 'proposed':
      return [{ to: decider, about: 'targetToDecide' }];
    case 'returned':
      return [{ to: 'proposer', about: 'targetReturned' }];
    case 'inForce':
      return [
        { to: 'owner', about: 'targetInForce' },
        { to: 'proposer', about: 'targetInForce' },
      ];
    case 'rejected':
      return [{ to: 'proposer', about: 'targetRejected' }];
    case 'withdrawn':
      return [{ to: decider, about: 'targetWithdrawn' }];
    case 'superseded':
      return [{ to: 'proposer', about: 'targetSuperseded' }];
    case 'lapsed':
      return [
        { to: 'proposer', about: 'targetLapsed' },
        { to: decider, about: 'targetLapsed' },
      ];
  }
}

/**
 * Who is told, in turn, each time an answer is overdue again: those in line above the one it waits for (docs/workflow.md
 * section 3, escalation).
 */
export function targetLadder(stage: TargetStage, { decider }: TargetProposalContext): EscalationLevel[] {
  if (stage === 'returned') return ['manager', 'portfolioHolder'];
  if (stage !== 'proposed') return [];
  return decider === 'leader' ? ['scrutiny'] : ['leader', 'scrutiny'];
}

/** Whether the leader may decide: the proposal is theirs from the start, or was put to them since it came to stand here. */
export function isWithLeader({ decider, escalations, stage, proposedAt }: TargetProposalContext): boolean {
  const told = escalations.some(
    ({ level, state, at }) => level === 'leader' && state === stage && at > proposedAt,
  );
  return decider === 'leader' || (stage === 'proposed' && told);
}
