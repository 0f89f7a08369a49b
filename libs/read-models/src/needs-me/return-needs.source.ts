import type { Actor } from '#permissions/actor';
import { isEverAllowed } from '#permissions/ask';
import type { OwedReader } from '../returns/owed.reader.ts';
import type { NeedsMeRow } from './needs-me.rows.ts';
import type { NeedsSource } from './needs-source.ts';
import { returnNeeds } from './return-needs.ts';

/** Figures to enter and to sign. */
export class ReturnNeeds implements NeedsSource {
  constructor(private readonly returns: OwedReader) {}

  async needsOf(actor: Actor): Promise<NeedsMeRow[]> {
    const acts = ['draft', 'sign'] as const;
    if (!acts.some((act) => isEverAllowed(actor, act, 'Contribution'))) return [];
    return returnNeeds(await this.returns.list(actor), actor.organisationName);
  }
}
