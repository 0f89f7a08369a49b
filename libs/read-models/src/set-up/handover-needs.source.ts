import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { londonDateOf } from '#kernel/local-date';
import { encodeId } from '../global-id.ts';
import type { NeedsMeRow } from '../needs-me/needs-me.rows.ts';
import type { NeedsSource } from '../needs-me/needs-source.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import { OWNERLESS } from './set-up.sql.ts';
import type { FoundOwnerless } from './set-up.sql.ts';

/** Measures whose owner has left: they wait for whoever may hand them over. */
export class HandoverNeeds implements NeedsSource {
  constructor(private readonly tenants: TenantReader) {}

  async needsOf(actor: Actor, now: Date): Promise<NeedsMeRow[]> {
    const nobody = { ownerPersonId: '', deputyPersonId: null };
    const theirs = actor.tenantIds.filter(
      (tenantId) => authorise(actor, 'define', 'Indicator', { tenantId, ...nobody }).ok,
    );
    if (theirs.length === 0) return [];
    const values = [theirs, londonDateOf(now)];
    const found = await this.tenants.read<FoundOwnerless>(actor.tenantIds, { ...OWNERLESS, values });
    return found.map(({ tenant_id: tenantId, id, title, owner_name, place_name }) => ({
      id: `${id}:handOver`,
      kind: 'handOver',
      title,
      detail: `${owner_name} has left. A measure has one owner: hand it over.`,
      partnershipName: place_name,
      ...{ dueAt: null, dueInWorkingDays: null, overdue: false },
      button: 'Hand over',
      subjectId: encodeId('Indicator', tenantId, id),
      ...{ caseId: null, indicatorId: null, periodStart: null },
    }));
  }
}
