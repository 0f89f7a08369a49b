import type { Actor } from '#permissions/actor';
import { isEverAllowed } from '#permissions/ask';
import { authorise } from '#permissions/authorise';
import { handsOf } from '#permissions/bars';
import { encodeId } from '../global-id.ts';
import type { NeedsMeRow } from '../needs-me/needs-me.rows.ts';
import type { NeedsSource } from '../needs-me/needs-source.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import { OPEN_PROPOSALS } from './criteria.sql.ts';
import type { FoundProposal } from './criteria.sql.ts';

/** Exception criteria that wait for the body that this person decides for. */
export class CriteriaNeeds implements NeedsSource {
  constructor(private readonly tenants: TenantReader) {}

  async needsOf(actor: Actor): Promise<NeedsMeRow[]> {
    if (!isEverAllowed(actor, 'ratify', 'ExceptionCriteria')) return [];
    const found = await this.tenants.read<FoundProposal>(actor.tenantIds, { ...OPEN_PROPOSALS, values: [] });
    return found.flatMap(
      ({ tenant_id: tenantId, id, of, name, proposed_by, proposed_for, proposed_by_name }) => {
        const subject = { tenantId, proposedByPersonId: handsOf(proposed_by, proposed_for) };
        if (!authorise(actor, 'ratify', 'ExceptionCriteria', subject).ok) return [];
        const partnership = of === 'partnership';
        return [
          {
            id: `${id}:criteria`,
            kind: partnership ? 'decideCriteria' : 'decideOwnCriteria',
            title: 'What counts as exceptional',
            detail: `${proposed_by_name} proposes new exception criteria`,
            partnershipName: name,
            ...{ dueAt: null, dueInWorkingDays: null, overdue: false },
            button: 'Decide',
            subjectId: encodeId(partnership ? 'Partnership' : 'Organisation', tenantId, tenantId),
            ...{ caseId: null, indicatorId: null, periodStart: null },
          },
        ];
      },
    );
  }
}
