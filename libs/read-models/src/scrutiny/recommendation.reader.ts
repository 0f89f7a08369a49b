import type { Clock } from '#kernel/clock';
import type { Actor } from '#permissions/actor';
import type { Named } from '../global-id.ts';
import { PROCESS_EVENTS, type FoundEvent } from '../process/process.sql.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import { recommendationSummaryRow } from './recommendation-summary.row.ts';
import { recommendationRow } from './recommendation.row.ts';
import type { RecommendationRow, RecommendationSummaryRow } from './recommendation.rows.ts';
import { RECOMMENDATION, RECOMMENDATIONS_OF_CASE } from './recommendation.sql.ts';
import type { FoundRecommendation, FoundRecommendationPage } from './recommendation.sql.ts';

type Key = Pick<Named, 'tenantId' | 'id'>;

/** Reads one recommendation: its papers from the workflow instance, its history from the events. */
export class RecommendationReader {
  constructor(
    private readonly tenants: TenantReader,
    private readonly clock: Clock,
  ) {}

  /** The recommendation as the actor sees it, or null when it is not there for them. */
  async read(actor: Actor, { tenantId, id }: Key): Promise<RecommendationRow | null> {
    const values = [tenantId, id];
    const [[found], events] = await this.tenants.readAll<[FoundRecommendationPage, FoundEvent]>(
      actor.tenantIds,
      [
        { ...RECOMMENDATION, values },
        { ...PROCESS_EVENTS, values },
      ],
    );
    return found ? recommendationRow(found, events, actor, this.clock.now()) : null;
  }

  /** Those that came from a case, newest first. */
  async ofCase(actor: Actor, { tenantId, id }: Key): Promise<RecommendationSummaryRow[]> {
    const query = { ...RECOMMENDATIONS_OF_CASE, values: [tenantId, id] };
    const found = await this.tenants.read<FoundRecommendation>(actor.tenantIds, query);
    return found.map((one) => recommendationSummaryRow(one, this.clock.now()));
  }
}
