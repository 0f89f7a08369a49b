import type { Actor } from '#permissions/actor';
import { isAllowed } from '#permissions/ask';
import type { FoundTargetProposal } from './target-proposal.sql.ts';

/** What a proposal waits for from someone: what kind of entry it makes, its sentence, its button. */
export interface TargetWait {
  kind: 'decideTarget' | 'reviseTarget';
  detail: string;
  button: string;
}

/** What a proposal waits for from this very person, by the permission rules; null when for nothing. */
export function targetWaitFor(
  actor: Actor,
  { state, subject, flags }: Pick<FoundTargetProposal, 'state' | 'subject' | 'flags'>,
): TargetWait | null {
  if (state === 'proposed' && isAllowed(actor, 'approveTarget', 'TargetProposal', subject)) {
    const noticed =
      flags === 0 ? '' : flags === 1 ? ' One thing was noticed.' : ` ${flags} things were noticed.`;
    return { kind: 'decideTarget', detail: `Decide on the proposed target.${noticed}`, button: 'Decide' };
  }
  // Of all who may change it, it waits for those who put it.
  const isMine = subject.proposerIds.includes(actor.personId);
  if (state === 'returned' && isMine && isAllowed(actor, 'reviseTarget', 'TargetProposal', subject)) {
    const detail = 'Your proposed target came back: change it and put it again.';
    return { kind: 'reviseTarget', detail, button: 'Change it' };
  }
  return null;
}
