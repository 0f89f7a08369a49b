import type { Actor } from '#permissions/actor';
import { dueFrom } from '../due.ts';
import { encodeId } from '../global-id.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import { stagesThatWaitFor, waitsFor } from './case-waits.ts';
import type { NeedsMeRow } from './needs-me.rows.ts';
import { OPEN_CASES } from './needs-me.sql.ts';
import type { FoundWaiting } from './needs-me.sql.ts';
import type { NeedsSource } from './needs-source.ts';

/** Most open cases looked through. */
const LOOKED_THROUGH = 1000;

/** Improvement cases that wait for an act which the person may do. */
export class CaseNeeds implements NeedsSource {
  constructor(private readonly tenants: TenantReader) {}

  async needsOf(actor: Actor, now: Date): Promise<NeedsMeRow[]> {
    const stages = stagesThatWaitFor(actor);
    if (stages.length === 0) return [];
    const query = { ...OPEN_CASES, values: [LOOKED_THROUGH, stages] };
    const found = await this.tenants.read<FoundWaiting>(actor.tenantIds, query);
    return found.flatMap((one) =>
      waitsFor(actor, one.main_state, one.subject).map(({ kind, detail, button }) => ({
        id: `${one.id}:${kind}`,
        kind,
        title: one.indicator_title,
        detail,
        partnershipName: one.partnership_name,
        ...dueFrom(now, one.due_at, one.nation),
        button,
        subjectId: null,
        caseId: encodeId('ImprovementCase', one.tenant_id, one.id),
        indicatorId: encodeId('Indicator', one.tenant_id, one.indicator_id),
        periodStart: null,
      })),
    );
  }
}
