import type { Clock } from '#kernel/clock';
import { isSettled, virementStates } from '#domain/resource/virement-words';
import type { Actor } from '#permissions/actor';
import { connectionOf, pageOffset, pageSize, type Connection, type PageRequest } from '../connection.ts';
import type { Named } from '../global-id.ts';
import { PROCESS_EVENTS, type FoundEvent } from '../process/process.sql.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import { summaryRow, virementRow } from './virement.row.ts';
import type { VirementRow, VirementSummaryRow } from './virement.rows.ts';
import { VIREMENT, VIREMENTS } from './virement.sql.ts';
import type { FoundVirement, FoundVirementPage } from './virement.sql.ts';

/** Reads the movements of the organisation that the actor acts for, and its ledger; of no other. */
export class VirementReader {
  constructor(
    private readonly tenants: TenantReader,
    private readonly clock: Clock,
  ) {}

  /** A page of them, those that wait for somebody first. @param open those that wait, or the others; all when null */
  async list(actor: Actor, open: boolean | null, page: PageRequest): Promise<Connection<VirementSummaryRow>> {
    const states = open === null ? null : virementStates.filter((state) => isSettled(state) !== open);
    const { organisationId } = actor;
    const values = [organisationId, states, pageSize(page), pageOffset(page)];
    const found = await this.tenants.read<FoundVirement>([organisationId], { ...VIREMENTS, values });
    const now = this.clock.now();
    return connectionOf(
      found.map((one) => summaryRow(one, now)),
      found[0]?.total ?? 0,
      page,
    );
  }

  /** One as the actor sees it, or null when it is not their organisation's. */
  async one(actor: Actor, { tenantId, id }: Pick<Named, 'tenantId' | 'id'>): Promise<VirementRow | null> {
    const values = [tenantId, id];
    const [[found], events] = await this.tenants.readAll<[FoundVirementPage, FoundEvent]>(
      [actor.organisationId],
      [
        { ...VIREMENT, values },
        { ...PROCESS_EVENTS, values },
      ],
    );
    return found ? virementRow(found, events, actor, this.clock.now()) : null;
  }
}
