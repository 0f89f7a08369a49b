import type { Actor } from '#permissions/actor';
import { isEverAllowed } from '#permissions/ask';
import { dueFrom } from '../due.ts';
import { encodeId } from '../global-id.ts';
import type { NeedsMeRow } from '../needs-me/needs-me.rows.ts';
import type { NeedsSource } from '../needs-me/needs-source.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import { TARGET_PROPOSALS, type FoundTargetProposal } from './target-proposal.sql.ts';
import { targetWaitFor } from './target-waits.ts';

/** Most open proposals looked through. */
const LOOKED_THROUGH = 1000;

/** Proposed targets that wait for a decision or a change which the person may make. */
export class TargetNeeds implements NeedsSource {
  constructor(private readonly tenants: TenantReader) {}

  async needsOf(actor: Actor, now: Date): Promise<NeedsMeRow[]> {
    const acts = ['approveTarget', 'reviseTarget'] as const;
    if (!acts.some((act) => isEverAllowed(actor, act, 'TargetProposal'))) return [];
    const query = { ...TARGET_PROPOSALS, values: [null, null, true, LOOKED_THROUGH] };
    const found = await this.tenants.read<FoundTargetProposal>(actor.tenantIds, query);
    return found.flatMap((one) => {
      const wait = targetWaitFor(actor, one);
      if (!wait) return [];
      return [
        {
          id: `${one.id}:${wait.kind}`,
          ...wait,
          title: one.indicator_title,
          partnershipName: one.place_name,
          ...dueFrom(now, one.due_at, one.nation),
          subjectId: encodeId('TargetProposal', one.tenant_id, one.id),
          caseId: null,
          indicatorId: null,
          periodStart: null,
        },
      ];
    });
  }
}
