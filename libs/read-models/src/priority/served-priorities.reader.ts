import { priorityStanding } from '#domain/priority/priority';
import { ranked } from '#domain/priority/priority-order';
import type { Clock } from '#kernel/clock';
import { londonDateOf } from '#kernel/local-date';
import type { Actor } from '#permissions/actor';
import { encodeId } from '../global-id.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import type { ServedPriorityRow } from './priority.rows.ts';

interface Found {
  ownerId: string;
  of: string;
  ownerName: string;
  id: string;
  title: string;
  starts: string;
  ends: string | null;
  setUpAt: Date;
  place: number | null;
  serves: boolean;
}

/** Every priority of the owners of those that the measure $2 of the tenant $1 serves on the day $3, and which it serves. */
const SERVED = {
  name: 'served-priorities',
  text: `
    with served as (
      select owner_id, priority_id from priority_measure
       where tenant_id = $1 and indicator_id = $2 and starts <= $3::date and (ends is null or ends > $3::date))
    select p.tenant_id as "ownerId", case when q.tenant_id is null then 'organisation' else 'partnership' end as of,
           coalesce(q.name, g.name, '') as "ownerName", p.id, p.title, p.starts, p.ends, p.set_up_at as "setUpAt", r.place,
           exists (select from served s where s.owner_id = p.tenant_id and s.priority_id = p.id) as serves
      from priority p
      left join partnership q on q.tenant_id = p.tenant_id
      left join organisation g on g.tenant_id = p.tenant_id
      left join priority_rank r
        on r.tenant_id = p.tenant_id and r.priority_id = p.id
       and r.version = (select max(o.version) from priority_order o
                         where o.tenant_id = p.tenant_id and o.decided_on <= $3::date)
     where p.tenant_id in (select owner_id from served)
     order by of desc, "ownerName", p.set_up_at`,
} as const;

/** Reads which priorities a measure serves. */
export class ServedPrioritiesReader {
  constructor(
    private readonly tenants: TenantReader,
    private readonly clock: Clock,
  ) {}

  /** Those not over that can be seen, owner by owner, in their order; none where the measure is not there for the actor. */
  async ofMeasure(
    actor: Actor,
    { tenantId, id }: { tenantId: string; id: string },
  ): Promise<ServedPriorityRow[]> {
    const today = londonDateOf(this.clock.now());
    const found = await this.tenants.read<Found>(actor.tenantIds, {
      ...SERVED,
      values: [tenantId, id, today],
    });
    const open = found.filter((one) => priorityStanding(one, today) !== 'ended');
    return [...new Set(open.map(({ ownerId }) => ownerId))].flatMap((owner) =>
      ranked(open.filter(({ ownerId }) => ownerId === owner))
        .filter(({ serves }) => serves)
        .map(({ id: priorityId, title, rank, of, ownerName }) => ({
          id: encodeId('Priority', owner, priorityId),
          ...{ title, rank, ownerName },
          ownerId: encodeId(of === 'partnership' ? 'Partnership' : 'Organisation', owner, owner),
        })),
    );
  }
}
