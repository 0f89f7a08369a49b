import type { Actor } from '#permissions/actor';
import type { NeedsMeRow } from './needs-me.rows.ts';

/** Where things that wait for somebody come from: one for each kind of process, and the returns. */
export interface NeedsSource {
  /** What waits for this very person now, by the permission rules, in any order. */
  needsOf(actor: Actor, now: Date): Promise<NeedsMeRow[]>;
}
