import { setDueOn } from '#domain/measure/set-quality';
import type { Nation } from '#kernel/bank-holidays';
import { addDays, londonDateOf, londonMidnight } from '#kernel/local-date';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { dueFrom } from '../due.ts';
import { encodeId } from '../global-id.ts';
import type { NeedsMeRow } from '../needs-me/needs-me.rows.ts';
import type { NeedsSource } from '../needs-me/needs-source.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';

interface Found {
  tenant_id: string;
  of: 'partnership' | 'organisation';
  name: string;
  nation: Nation;
  last: Date | null;
  first: Date | null;
}

/** When each of the tenants $1 last assessed its whole set, and when it first had something to measure. */
const LAST_ASSESSED = {
  name: 'needs-set-assessment',
  text: `
    select p.*, (select max(assessed_at) from set_assessment s where s.tenant_id = p.tenant_id) as last,
           (select min(created_at) from indicator i where i.tenant_id = p.tenant_id and i.retired_at is null) as first
      from (select tenant_id, 'partnership' as of, name, nation from partnership
            union all
            select tenant_id, 'organisation', name, nation from organisation) p
     where p.tenant_id = any($1::uuid[])`,
} as const;

/** Days ahead that the yearly assessment is worth mentioning. */
const COMING_UP = 28;

/** The yearly assessment of the whole set, which waits for whoever looks after the measures of a place. */
export class SetAssessmentNeeds implements NeedsSource {
  constructor(private readonly tenants: TenantReader) {}

  async needsOf(actor: Actor, now: Date): Promise<NeedsMeRow[]> {
    const theirs = actor.tenantIds.filter((tenantId) => authorise(actor, 'define', 'Suite', { tenantId }).ok);
    if (theirs.length === 0) return [];
    const found = await this.tenants.read<Found>(actor.tenantIds, { ...LAST_ASSESSED, values: [theirs] });
    return found.flatMap(({ tenant_id: tenantId, of, name, nation, last, first }) => {
      const day = (at: Date | null) => at && londonDateOf(at);
      const today = londonDateOf(now);
      const dueOn = setDueOn(day(last), day(first), today);
      if (!dueOn || dueOn > addDays(today, COMING_UP)) return [];
      const partnership = of === 'partnership';
      return [
        {
          id: `${tenantId}:set`,
          kind: partnership ? 'assessSet' : 'assessOwnSet',
          title: 'The measures as a whole',
          detail: 'Judge the whole set on the six qualities, as is done once a year.',
          partnershipName: name,
          // Due by the end of that day.
          ...dueFrom(now, londonMidnight(addDays(dueOn, 1)), nation),
          button: 'Assess',
          subjectId: encodeId(partnership ? 'Partnership' : 'Organisation', tenantId, tenantId),
          ...{ caseId: null, indicatorId: null, periodStart: null },
        },
      ];
    });
  }
}
