import { priorityStanding } from '#domain/priority/priority';
import { ranked } from '#domain/priority/priority-order';
import type { Clock } from '#kernel/clock';
import { londonDateOf } from '#kernel/local-date';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { encodeId } from '../global-id.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';

interface FoundHeading {
  name: string;
  code: string;
  year: number;
  holderPersonId: string;
}

interface FoundChoice {
  ownerId: string;
  of: string;
  ownerName: string;
  id: string;
  title: string;
  starts: string;
  ends: string | null;
  setUpAt: Date;
  place: number | null;
  percent: number | null;
}

/** A priority that a heading may serve, with the part that does. */
export interface HeadingChoiceRow {
  priorityId: string;
  title: string;
  rank: number | null;
  percent: number | null;
}

/** The priorities of one owner that a heading may serve. */
export interface HeadingListRow {
  ownerId: string;
  ownerName: string;
  choices: HeadingChoiceRow[];
}

/** A heading, and what it serves. */
export interface HeadingPrioritiesRow {
  headingId: string;
  code: string;
  name: string;
  year: number;
  mayTag: boolean;
  whyNot: string | null;
  lists: HeadingListRow[];
}

const HEADING = {
  name: 'heading-to-tag',
  text: `select name, code, year, holder_person_id as "holderPersonId" from budget_heading where tenant_id = $1 and id = $2`,
} as const;

/** Every priority that can be seen, with the part that the heading $2 of the tenant $1 gives it, on the day $3. */
const CHOICES = {
  name: 'heading-choices',
  text: `
    select p.tenant_id as "ownerId", case when q.tenant_id is null then 'organisation' else 'partnership' end as of,
           coalesce(q.name, g.name, '') as "ownerName", p.id, p.title, p.starts, p.ends, p.set_up_at as "setUpAt", r.place, t.percent
      from priority p
      left join partnership q on q.tenant_id = p.tenant_id
      left join organisation g on g.tenant_id = p.tenant_id
      left join priority_rank r
        on r.tenant_id = p.tenant_id and r.priority_id = p.id
       and r.version = (select max(o.version) from priority_order o
                         where o.tenant_id = p.tenant_id and o.decided_on <= $3::date)
      left join priority_heading t
        on t.tenant_id = $1 and t.heading_id = $2 and t.owner_id = p.tenant_id and t.priority_id = p.id and t.ends is null
     order by of, "ownerName", p.set_up_at`,
} as const;

/** Reads which priorities a heading serves, for the people who say so. */
export class HeadingPrioritiesReader {
  constructor(
    private readonly tenants: TenantReader,
    private readonly clock: Clock,
  ) {}

  /** A heading of the organisation acted for, with every list of priorities it may serve; null when it is not there. */
  async read(
    actor: Actor,
    { tenantId, id }: { tenantId: string; id: string },
  ): Promise<HeadingPrioritiesRow | null> {
    const today = londonDateOf(this.clock.now());
    const [[heading], choices] = await this.tenants.readAll<[FoundHeading, FoundChoice]>(actor.tenantIds, [
      { ...HEADING, values: [tenantId, id] },
      { ...CHOICES, values: [tenantId, id, today] },
    ]);
    if (!heading) return null;
    const { name, code, year, holderPersonId } = heading;
    const may = authorise(actor, 'enact', 'BudgetHeading', {
      tenantId,
      organisationId: tenantId,
      holderPersonId,
    });
    const open = choices.filter((one) => one.percent !== null || priorityStanding(one, today) !== 'ended');
    const owners = [...new Map(open.map((one) => [one.ownerId, one])).values()];
    return {
      headingId: encodeId('BudgetHeading', tenantId, id),
      ...{ code, name, year, mayTag: may.ok, whyNot: may.ok ? null : may.message },
      lists: owners.map(({ ownerId, of, ownerName }) => ({
        ownerId: encodeId(of === 'partnership' ? 'Partnership' : 'Organisation', ownerId, ownerId),
        ownerName,
        choices: ranked(open.filter((one) => one.ownerId === ownerId)).map(
          ({ id: priorityId, title, rank, percent }) => ({
            priorityId: encodeId('Priority', ownerId, priorityId),
            ...{ title, rank, percent },
          }),
        ),
      })),
    };
  }
}
