import { isInTurn, whyNotInTurn, type QueuePlace } from '#domain/improvement/queue-place';
import { rankWords } from '#domain/improvement/queue-words';
import type { FoundQueue } from './queue.sql.ts';

/** How a case that waits in triage stands in its partnership's queue. */
export interface CaseQueueRow {
  rank: number;
  waiting: number;
  reason: string;
  inHand: number;
  capacity: number | null;
  inTurn: boolean;
  whyNot: string | null;
}

/** The queue as seen from a case, or null for one that waits for no turn. */
export function queueRow(found: FoundQueue): CaseQueueRow | null {
  const { standing, queue_rank: rank, queue_waiting: waiting } = found;
  if (!standing || rank === null || waiting === null) return null;
  const place: QueuePlace = {
    capacity: found.queue_capacity,
    inHand: found.queue_in_hand ?? 0,
    waiting,
    rank,
  };
  return {
    rank,
    waiting,
    reason: rankWords(rank, waiting, standing),
    inHand: place.inHand,
    capacity: place.capacity,
    inTurn: isInTurn(place),
    whyNot: whyNotInTurn(place),
  };
}
