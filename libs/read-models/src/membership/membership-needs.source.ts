import type { Actor } from '#permissions/actor';
import type { NeedsMeRow } from '../needs-me/needs-me.rows.ts';
import type { NeedsSource } from '../needs-me/needs-source.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import { noticeRow } from './membership.reader.ts';
import { MEMBERSHIP_NOTICES, type FoundMembershipNotice } from './membership.sql.ts';

/** What somebody is told of a member that leaves, until they have read it. */
export class MembershipNeeds implements NeedsSource {
  constructor(private readonly tenants: TenantReader) {}

  async needsOf({ tenantIds, personId, organisationId, standsInFor }: Actor): Promise<NeedsMeRow[]> {
    // Whoever stands in sees the queue of whom they stand in for, not their own post.
    if (standsInFor) return [];
    const query = { ...MEMBERSHIP_NOTICES, values: [personId, organisationId] };
    const found = await this.tenants.read<FoundMembershipNotice>(tenantIds, query);
    return found.map((one) => ({
      id: `${one.departure_id}:${one.kind}:readMembership`,
      kind: 'readMembership',
      title: one.organisation_name,
      detail: noticeRow(one).text,
      partnershipName: one.partnership_name,
      ...{ dueAt: null, dueInWorkingDays: null, overdue: false },
      button: 'Read',
      ...{ subjectId: null, caseId: null, indicatorId: null, periodStart: null },
    }));
  }
}
