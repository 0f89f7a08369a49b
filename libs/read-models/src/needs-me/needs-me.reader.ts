import type { Clock } from '#kernel/clock';
import type { Actor } from '#permissions/actor';
import type { NeedsMeRow } from './needs-me.rows.ts';
import type { NeedsSource } from './needs-source.ts';

/** Most entries that the list ever has: past that it is a backlog, and the boards serve better. */
const LONGEST_LIST = 200;

/** Reads what waits for one person, whatever it comes from. */
export class NeedsMeReader {
  constructor(
    private readonly sources: readonly NeedsSource[],
    private readonly clock: Clock,
  ) {}

  /** Everything that waits for the actor, soonest due first. */
  async list(actor: Actor): Promise<NeedsMeRow[]> {
    const now = this.clock.now();
    const found = await Promise.all(this.sources.map((source) => source.needsOf(actor, now)));
    const all = found.flat();
    all.sort((a, b) => dueMillis(a) - dueMillis(b) || a.title.localeCompare(b.title, 'en-GB'));
    return all.slice(0, LONGEST_LIST);
  }
}

function dueMillis({ dueAt }: NeedsMeRow): number {
  return dueAt === null ? Number.POSITIVE_INFINITY : new Date(dueAt).getTime();
}
