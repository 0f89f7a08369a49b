import type { Clock } from '#kernel/clock';
import type { Actor } from '#permissions/actor';
import { dueFrom } from '../due.ts';
import { encodeId } from '../global-id.ts';
import type { OwedReader } from '../returns/owed.reader.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import { waitsFor } from './case-waits.ts';
import type { NeedsMeRow } from './needs-me.rows.ts';
import { OPEN_CASES } from './needs-me.sql.ts';
import type { FoundWaiting } from './needs-me.sql.ts';
import { returnNeeds } from './return-needs.ts';

/** Most entries that the list ever has: past that it is a backlog, and the boards serve better. */
const LONGEST_LIST = 200;

/** Most open cases looked through. */
const LOOKED_THROUGH = 1000;

/** Reads what waits for one person: cases by the permission rules, and returns. */
export class NeedsMeReader {
  constructor(
    private readonly tenants: TenantReader,
    private readonly returns: OwedReader,
    private readonly clock: Clock,
  ) {}

  /** Everything that waits for the actor, soonest due first. */
  async list(actor: Actor): Promise<NeedsMeRow[]> {
    const now = this.clock.now();
    const [cases, returns] = await Promise.all([this.casesFor(actor, now), this.returnsFor(actor)]);
    const all = [...cases, ...returns];
    all.sort((a, b) => dueMillis(a) - dueMillis(b) || a.title.localeCompare(b.title, 'en-GB'));
    return all.slice(0, LONGEST_LIST);
  }

  private async casesFor(actor: Actor, now: Date): Promise<NeedsMeRow[]> {
    const query = { ...OPEN_CASES, values: [LOOKED_THROUGH] };
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
        caseId: encodeId('ImprovementCase', one.tenant_id, one.id),
        indicatorId: encodeId('Indicator', one.tenant_id, one.indicator_id),
        periodStart: null,
      })),
    );
  }

  private async returnsFor(actor: Actor): Promise<NeedsMeRow[]> {
    return returnNeeds(await this.returns.list(actor), actor.organisationName);
  }
}

function dueMillis({ dueAt }: NeedsMeRow): number {
  return dueAt === null ? Number.POSITIVE_INFINITY : new Date(dueAt).getTime();
}
