import type { Actor } from '#permissions/actor';
import type { NeedsMeRow } from '../needs-me/needs-me.rows.ts';
import type { NeedsSource } from '../needs-me/needs-source.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import { noticeRows } from './delegations.reader.ts';
import { DELEGATIONS, UNREAD } from './delegations.sql.ts';
import type { FoundDelegation, FoundDelegationNotice } from './delegations.sql.ts';

/** What somebody is told of a delegation that they gave or got, until they have read it. */
export class DelegationNeeds implements NeedsSource {
  constructor(private readonly tenants: TenantReader) {}

  async needsOf(actor: Actor): Promise<NeedsMeRow[]> {
    const { tenantIds, personId, organisationId, organisationName, standsInFor } = actor;
    // Whoever stands in sees the queue of whom they stand in for, not their own post.
    if (standsInFor) return [];
    const unread = await this.tenants.read<FoundDelegationNotice>(tenantIds, {
      ...UNREAD,
      values: [personId],
    });
    if (unread.length === 0) return [];
    const values = [organisationId];
    const found = await this.tenants.read<FoundDelegation>(tenantIds, { ...DELEGATIONS, values });
    return noticeRows(unread, found, personId).map(({ delegationId, text }) => ({
      id: `${delegationId}:readDelegation`,
      kind: 'readDelegation',
      title: 'Standing in',
      detail: text,
      partnershipName: organisationName,
      ...{ dueAt: null, dueInWorkingDays: null, overdue: false },
      button: 'Read',
      subjectId: delegationId,
      ...{ caseId: null, indicatorId: null, periodStart: null },
    }));
  }
}
