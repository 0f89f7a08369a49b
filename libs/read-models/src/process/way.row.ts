import type { FoundEvent } from './process.sql.ts';
import type { ProcessMoveRow } from './process.rows.ts';

/**
 * The way an instance has taken, oldest first: every event that moved it, and none that left it where it was.
 * @param events of one instance, newest first
 * @param actOf the event in words, past tense
 */
export function wayTaken(events: readonly FoundEvent[], actOf: (type: string) => string): ProcessMoveRow[] {
  return events
    .filter((event) => event.from_state !== event.to_state)
    .map(({ at, to_state: state, type }) => ({ at, state, act: actOf(type) }))
    .toReversed();
}
