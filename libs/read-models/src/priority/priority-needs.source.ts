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
  id: string;
  title: string;
  review_on: string;
  name: string;
  nation: Nation;
}

/** Priorities of the tenants $1 in force on the day $2 that are to be looked at again by the day $3. */
const TO_LOOK_AT = {
  name: 'needs-priorities',
  text: `
    select p.tenant_id, p.id, p.title, p.review_on, o.name, o.nation
      from priority p
      join (select tenant_id, name, nation from partnership
            union all
            select tenant_id, name, nation from organisation) o on o.tenant_id = p.tenant_id
     where p.tenant_id = any($1::uuid[]) and p.review_on <= $3::date and p.starts <= $2::date
       and (p.ends is null or p.ends >= $2::date)
     order by p.review_on, p.id`,
} as const;

/** Days ahead that it is worth mentioning. */
const COMING_UP = 28;

/** Priorities whose day to be looked at again is near or past, which wait for whoever looks after them. */
export class PriorityNeeds implements NeedsSource {
  constructor(private readonly tenants: TenantReader) {}

  async needsOf(actor: Actor, now: Date): Promise<NeedsMeRow[]> {
    const theirs = actor.tenantIds.filter(
      (tenantId) => authorise(actor, 'define', 'Priority', { tenantId }).ok,
    );
    if (theirs.length === 0) return [];
    const today = londonDateOf(now);
    const values = [theirs, today, addDays(today, COMING_UP)];
    const found = await this.tenants.read<Found>(actor.tenantIds, { ...TO_LOOK_AT, values });
    return found.map(({ tenant_id: tenantId, id, title, review_on: reviewOn, name, nation }) => ({
      id: `${id}:review`,
      kind: 'reviewPriority',
      title,
      detail: 'Look at this priority again: change what is said of it and set the next day, or end it.',
      partnershipName: name,
      // Due by the end of that day.
      ...dueFrom(now, londonMidnight(addDays(reviewOn, 1)), nation),
      button: 'Look at it',
      subjectId: encodeId('Priority', tenantId, id),
      ...{ caseId: null, indicatorId: null, periodStart: null },
    }));
  }
}
