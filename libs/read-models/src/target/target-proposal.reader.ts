import type { Clock } from '#kernel/clock';
import type { Actor } from '#permissions/actor';
import { pageOf, type Connection, type PageRequest } from '../connection.ts';
import { decodeId, type Named } from '../global-id.ts';
import { PROCESS_EVENTS, type FoundEvent } from '../process/process.sql.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import { targetProposalRow, targetProposalSummaryRow } from './target-proposal.row.ts';
import type { TargetProposalRow, TargetProposalSummaryRow } from './target-proposal.rows.ts';
import { TARGET_PROPOSAL, TARGET_PROPOSALS } from './target-proposal.sql.ts';
import type { FoundTargetProposal, FoundTargetProposalPage } from './target-proposal.sql.ts';
import { targetWaitFor } from './target-waits.ts';

/** Which proposals; every part given must hold. Ids are opaque ones. */
export interface TargetProposalsWanted {
  partnershipId?: string | null;
  indicatorId?: string | null;
  open?: boolean | null;
  /** Only those that wait for the person who asks. */
  mine?: boolean | null;
}

/** Most proposals looked through. */
const LOOKED_THROUGH = 1000;

/** The uuid that names nothing: what an id that cannot be read stands for. */
const NOTHING = '00000000-0000-0000-0000-000000000000';

/** Reads the proposals of targets: lists from their index cards, one from its workflow instance. */
export class TargetProposalReader {
  constructor(
    private readonly tenants: TenantReader,
    private readonly clock: Clock,
  ) {}

  /** The proposal as the actor sees it, or null when it is not there for them. */
  async read(
    actor: Actor,
    { tenantId, id }: Pick<Named, 'tenantId' | 'id'>,
  ): Promise<TargetProposalRow | null> {
    const values = [tenantId, id];
    const [[found], events] = await this.tenants.readAll<[FoundTargetProposalPage, FoundEvent]>(
      actor.tenantIds,
      [
        { ...TARGET_PROPOSAL, values },
        { ...PROCESS_EVENTS, values },
      ],
    );
    return found ? targetProposalRow(found, events, actor, this.clock.now()) : null;
  }

  /** A page of the proposals wanted: open ones first, those due soonest first. */
  async list(
    actor: Actor,
    { partnershipId, indicatorId, open = null, mine }: TargetProposalsWanted,
    page: PageRequest,
  ): Promise<Connection<TargetProposalSummaryRow>> {
    const indicator = indicatorId ? decodeId('Indicator', indicatorId) : null;
    const values = [
      partnershipId ? (decodeId('Partnership', partnershipId)?.id ?? NOTHING) : null,
      indicatorId ? (indicator?.id ?? NOTHING) : null,
      open,
      LOOKED_THROUGH,
    ];
    const query = { ...TARGET_PROPOSALS, values };
    const found = await this.tenants.read<FoundTargetProposal>(actor.tenantIds, query);
    const wanted = mine ? found.filter((one) => targetWaitFor(actor, one) !== null) : found;
    const now = this.clock.now();
    return pageOf(
      wanted.map((one) => targetProposalSummaryRow(one, now)),
      page,
    );
  }
}
