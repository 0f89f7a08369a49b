import type { Clock } from '#kernel/clock';
import { addDays, isLocalDate, londonMidnight, type LocalDate } from '#kernel/local-date';
import { scrutinyCounts, type ScrutinyCounts } from '#domain/scrutiny/scrutiny-report';
import type { Actor } from '#permissions/actor';
import type { Named } from '../global-id.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import { recommendationSummaryRow } from './recommendation-summary.row.ts';
import type { RecommendationSummaryRow } from './recommendation.rows.ts';
import { RECOMMENDATIONS_REPORTED, type FoundRecommendation } from './recommendation.sql.ts';

/** Most recommendations that one report lists: decades of them, for any committee. */
const LONGEST_REPORT = 2000;

/** What became of a partnership's recommendations in a period, in counts and one by one. */
export interface ScrutinyReportRow {
  from: LocalDate;
  to: LocalDate;
  asAt: Date;
  counts: ScrutinyCounts;
  recommendations: RecommendationSummaryRow[];
}

/** Makes the report of a partnership's scrutiny for any period. */
export class ScrutinyReportReader {
  constructor(
    private readonly tenants: TenantReader,
    private readonly clock: Clock,
  ) {}

  /** The report, or null when the days make no period or the partnership is not there for the actor. */
  async read(
    actor: Actor,
    { tenantId }: Pick<Named, 'tenantId'>,
    period: { from: LocalDate; to: LocalDate },
  ): Promise<ScrutinyReportRow | null> {
    const { from, to } = period;
    if (!actor.tenantIds.includes(tenantId)) return null;
    if (!isLocalDate(from) || !isLocalDate(to) || to < from) return null;
    const [start, end] = [londonMidnight(from), londonMidnight(addDays(to, 1))];
    const query = { ...RECOMMENDATIONS_REPORTED, values: [tenantId, start, end, LONGEST_REPORT] };
    const found = await this.tenants.read<FoundRecommendation>(actor.tenantIds, query);
    const now = this.clock.now();
    const reported = found.map((one) => ({
      state: one.state,
      decision: one.decision,
      madeAt: one.made_at,
      responseDue: one.response_due,
      respondedAt: one.responded_at,
      dueAt: one.due_at,
      closedAt: one.closed_at,
    }));
    return {
      ...period,
      asAt: now,
      counts: scrutinyCounts(reported, period, now),
      recommendations: found.map((one) => recommendationSummaryRow(one, now)),
    };
  }
}
