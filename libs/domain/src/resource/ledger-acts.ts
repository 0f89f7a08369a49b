import type { VirementEventType } from './virement-events.ts';
import type { VirementState } from './virement-words.ts';

/** What one ledger line does to its heading. */
export type LedgerAct = 'reserve' | 'release' | 'move_out' | 'move_in' | 'reverse_out' | 'reverse_in';

/** What a line adds to what its heading can still give (1), takes from it (-1), or leaves as it is (0): what moves out was held. */
export const lineEffects: Record<LedgerAct, -1 | 0 | 1> = {
  reserve: -1,
  release: 1,
  move_out: 0,
  move_in: 1,
  reverse_out: 0,
  reverse_in: 1,
};

type Direction = 'out' | 'in';

/** Whether a virement in this state holds its amount on the heading: what it gives, or gives back. */
export function holdsReservation(state: VirementState, direction: Direction): boolean {
  if (direction === 'out') return state === 'reserved' || state === 'approved';
  return state === 'reversing.agreed';
}

/**
 * The ledger line that an event writes in the virement's own organisation, or null for none. What is given is held from
 * the moment it is promised; what was taken in is held from the moment its return is agreed, so that neither can be
 * spent twice (docs/domain.md section 6).
 *
 * @param from the state before the event
 */
export function ledgerActOf(
  type: VirementEventType,
  direction: Direction,
  from: VirementState,
): LedgerAct | null {
  switch (type) {
    case 'reserve':
      return direction === 'out' ? 'reserve' : null;
    case 'askReversal':
    case 'agreeReversal':
      return direction === 'in' ? 'reserve' : null;
    case 'enact':
      return direction === 'out' ? 'move_out' : 'move_in';
    case 'reverse':
      return direction === 'out' ? 'reverse_in' : 'reverse_out';
    default:
      return holdsReservation(from, direction) && lets(type) ? 'release' : null;
  }
}

function lets(type: VirementEventType): boolean {
  return ['refuse', 'release', 'withdrawReversal', 'reversalCalledOff'].includes(type);
}
