import type { Clock } from '#kernel/clock';
import { recommendationStages } from '#domain/scrutiny/recommendation-stages';
import { recommendationStageLabel } from '#domain/scrutiny/recommendation-words';
import type { Actor } from '#permissions/actor';
import { connectionOf, pageOffset, pageSize, type Connection, type PageRequest } from '../connection.ts';
import { decodeId } from '../global-id.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import { recommendationSummaryRow } from './recommendation-summary.row.ts';
import type { RecommendationCountRow, RecommendationSummaryRow } from './recommendation.rows.ts';
import { RECOMMENDATION_COUNTS, RECOMMENDATIONS_PAGE } from './recommendation.sql.ts';
import type { FoundOnTracker, FoundStateCount } from './recommendation.sql.ts';

/** Which recommendations; every part given must hold. Ids are opaque ones. */
export interface RecommendationsWanted {
  states?: readonly string[] | null;
  partnershipId?: string | null;
  organisationId?: string | null;
  overdue?: boolean | null;
  open?: boolean | null;
  decision?: string | null;
  search?: string | null;
}

/** A page of recommendations with counts by state. */
export interface RecommendationsPage extends Connection<RecommendationSummaryRow> {
  counts: RecommendationCountRow[];
}

/** The uuid that names nothing: what an id that cannot be read stands for. */
const NOTHING = '00000000-0000-0000-0000-000000000000';

/** Reads the tracker of recommendations across the actor's partnerships. */
export class RecommendationsReader {
  constructor(
    private readonly tenants: TenantReader,
    private readonly clock: Clock,
  ) {}

  /** A page of the recommendations wanted, those longest overdue first. */
  async list(actor: Actor, wanted: RecommendationsWanted, page: PageRequest): Promise<RecommendationsPage> {
    const now = this.clock.now();
    const allowed = allowedBy(wanted, now);
    const [found, counts] = await this.tenants.readAll<[FoundOnTracker, FoundStateCount]>(actor.tenantIds, [
      {
        ...RECOMMENDATIONS_PAGE,
        values: [...allowed, wanted.states ?? null, pageSize(page), pageOffset(page)],
      },
      { ...RECOMMENDATION_COUNTS, values: allowed },
    ]);
    const rows = found.map((one) => recommendationSummaryRow(one, now));
    return { ...connectionOf(rows, found[0]?.total ?? 0, page), counts: inOrder(counts) };
  }
}

function allowedBy(wanted: RecommendationsWanted, now: Date): unknown[] {
  const { partnershipId, organisationId, overdue = null, open = null, decision = null, search } = wanted;
  return [
    partnershipId ? (decodeId('Partnership', partnershipId)?.id ?? NOTHING) : null,
    organisationId ? (decodeId('Organisation', organisationId)?.id ?? NOTHING) : null,
    overdue,
    open,
    search ? searchable(search) : null,
    decision,
    now,
  ];
}

/** What can be looked for: a NUL or half a character stands in no text, and no database takes one. */
function searchable(typed: string): string | null {
  return typed.toWellFormed().replaceAll('\0', '\ufffd').trim().slice(0, 100).toWellFormed() || null;
}

/** Counts in the order of the work. */
function inOrder(counts: readonly FoundStateCount[]): RecommendationCountRow[] {
  return recommendationStages.flatMap((state) => {
    const found = counts.find((one) => one.state === state);
    return found ? [{ ...found, label: recommendationStageLabel(state) }] : [];
  });
}
