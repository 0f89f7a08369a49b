import { priorityStanding } from '#domain/priority/priority';
import { ranked } from '#domain/priority/priority-order';
import type { Clock } from '#kernel/clock';
import { londonDateOf } from '#kernel/local-date';
import type { Actor } from '#permissions/actor';
import { encodeId } from '../global-id.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import type { ServedPriorityRow, SuitePriorityRow } from './priority.rows.ts';

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
  /** The measures asked about that serve it. */
  servedBy: string[];
}

/** Every priority of the owners of those that measures in the list `served` serve, with which of them serve it. */
const OF_OWNERS = `
    select p.tenant_id as "ownerId", case when q.tenant_id is null then 'organisation' else 'partnership' end as of,
           coalesce(q.name, g.name, '') as "ownerName", p.id, p.title, p.starts, p.ends, p.set_up_at as "setUpAt", r.place,
           array(select s.indicator_id from served s where s.owner_id = p.tenant_id and s.priority_id = p.id) as "servedBy"
      from priority p
      left join partnership q on q.tenant_id = p.tenant_id
      left join organisation g on g.tenant_id = p.tenant_id
      left join priority_rank r
        on r.tenant_id = p.tenant_id and r.priority_id = p.id
       and r.version = (select max(o.version) from priority_order o
                         where o.tenant_id = p.tenant_id and o.decided_on <= $3::date)
     where p.tenant_id in (select owner_id from served)
     order by of desc, "ownerName", p.set_up_at`;

/** Those of the measure $2 of the tenant $1 on the day $3. */
const SERVED = {
  name: 'served-priorities',
  text: `
    with served as (
      select indicator_id, owner_id, priority_id from priority_measure
       where tenant_id = $1 and indicator_id = $2 and starts <= $3::date and (ends is null or ends > $3::date))
    ${OF_OWNERS}`,
} as const;

/** Those of the measures of the suite $2 of the tenant $1 on the day $3. */
const SERVED_BY_SUITE = {
  name: 'suite-priorities',
  text: `
    with served as (
      select m.indicator_id, m.owner_id, m.priority_id
        from suite_indicator si
        join priority_measure m on m.tenant_id = si.tenant_id and m.indicator_id = si.indicator_id
       where si.tenant_id = $1 and si.suite_id = $2 and m.starts <= $3::date and (m.ends is null or m.ends > $3::date))
    ${OF_OWNERS}`,
} as const;

/** Reads which priorities measures serve. */
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
    const served = await this.read(actor, SERVED, tenantId, id);
    return served.map(({ row }) => row);
  }

  /** The same of every measure of a suite, each with its measure. */
  async ofSuite(
    actor: Actor,
    { tenantId, id }: { tenantId: string; id: string },
  ): Promise<SuitePriorityRow[]> {
    const served = await this.read(actor, SERVED_BY_SUITE, tenantId, id);
    return served.flatMap(({ row, servedBy }) =>
      servedBy.map((measure) => ({ ...row, indicatorId: encodeId('Indicator', tenantId, measure) })),
    );
  }

  private async read(
    actor: Actor,
    statement: { readonly name: string; readonly text: string },
    ...of: [tenantId: string, id: string]
  ): Promise<{ row: ServedPriorityRow; servedBy: string[] }[]> {
    const today = londonDateOf(this.clock.now());
    const found = await this.tenants.read<Found>(actor.tenantIds, { ...statement, values: [...of, today] });
    const open = found.filter((one) => priorityStanding(one, today) !== 'ended');
    return [...new Set(open.map(({ ownerId }) => ownerId))].flatMap((owner) =>
      ranked(open.filter(({ ownerId }) => ownerId === owner))
        .filter(({ servedBy }) => servedBy.length > 0)
        .map(({ id, title, rank, of: kind, ownerName, servedBy }) => ({
          servedBy,
          row: {
            id: encodeId('Priority', owner, id),
            ...{ title, rank, ownerName },
            ownerId: encodeId(kind === 'partnership' ? 'Partnership' : 'Organisation', owner, owner),
          },
        })),
    );
  }
}
