import type { ScrutinyStage } from '#domain/improvement/case-stages';
import { scrutinyLabel } from '#domain/improvement/case-words';
import { recommendationStageLabel } from '#domain/scrutiny/recommendation-words';
import type { Actor } from '#permissions/actor';
import { isAllowed } from '#permissions/ask';
import { pageOf, type Connection, type PageRequest } from '../connection.ts';
import { decodeId, encodeId, type Named } from '../global-id.ts';
import { partnershipRow } from '../partnerships/partnership.reader.ts';
import type { PartnershipRow } from '../partnerships/partnership.rows.ts';
import { PARTNERSHIPS, type FoundPartnership } from '../partnerships/partnership.sql.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import type { WorkProgrammeItemRow } from './recommendation.rows.ts';
import { WORK_PROGRAMME, WORK_PROGRAMME_ITEM, type FoundItem } from './work-programme.sql.ts';

/** Which items: of one partnership or all, on the programme or taken off. */
export interface ProgrammeWanted {
  partnershipId?: string | null;
  removed?: boolean | null;
}

/** The work programme, and the partnerships whose programme the person keeps. */
export interface ProgrammePage extends Connection<WorkProgrammeItemRow> {
  keptBy: PartnershipRow[];
}

/** Most items looked through: past that it is no programme. */
const LOOKED_THROUGH = 1000;

/** Reads scrutiny's work programme. */
export class WorkProgrammeReader {
  constructor(private readonly tenants: TenantReader) {}

  /** The items, soonest meeting first, those without a meeting last. */
  async list(actor: Actor, wanted: ProgrammeWanted, page: PageRequest): Promise<ProgrammePage> {
    const { partnershipId } = wanted;
    const tenantId = partnershipId ? decodeId('Partnership', partnershipId)?.id : null;
    const [found, partnerships] = await this.tenants.readAll<[FoundItem, FoundPartnership]>(actor.tenantIds, [
      { ...WORK_PROGRAMME, values: [tenantId ?? null, wanted.removed ?? false, LOOKED_THROUGH] },
      { ...PARTNERSHIPS, values: [] },
    ]);
    const rows = tenantId === undefined ? [] : found.map((one) => itemRow(one, actor));
    const kept = partnerships.filter(({ id }) => mayKeep(actor, id));
    return { ...pageOf(rows, page), keptBy: kept.map(partnershipRow) };
  }

  /** One item, on the programme or taken off; null when it is not there for the actor. */
  async one(
    actor: Actor,
    { tenantId, id }: Pick<Named, 'tenantId' | 'id'>,
  ): Promise<WorkProgrammeItemRow | null> {
    const query = { ...WORK_PROGRAMME_ITEM, values: [tenantId, id] };
    const [found] = await this.tenants.read<FoundItem>(actor.tenantIds, query);
    return found ? itemRow(found, actor) : null;
  }
}

const mayKeep = (actor: Actor, tenantId: string): boolean =>
  isAllowed(actor, 'maintain', 'WorkProgramme', { tenantId });

function itemRow(found: FoundItem, actor: Actor): WorkProgrammeItemRow {
  const { tenant_id: tenantId, case_id: caseId, indicator_id: indicatorId } = found;
  const recommendationId = found.recommendation_id;
  return {
    id: encodeId('WorkProgrammeItem', tenantId, found.id),
    kind: found.kind,
    title: found.title,
    caseId: caseId && encodeId('ImprovementCase', tenantId, caseId),
    indicatorId: indicatorId && encodeId('Indicator', tenantId, indicatorId),
    recommendationId: recommendationId && encodeId('Recommendation', tenantId, recommendationId),
    standing: standingOf(found),
    reason: found.reason,
    meetingOn: found.meeting_on,
    version: found.version,
    partnershipName: found.partnership_name,
    addedAt: found.added_at,
    addedBy: found.added_by_name,
    removedAt: found.removed_at,
    removedReason: found.removed_reason,
    mayChange: found.removed_at === null && mayKeep(actor, tenantId),
  };
}

/** Where the case or the recommendation stands, in words; null for anything else. */
function standingOf({
  scrutiny_state: ofCase,
  recommendation_state: ofRecommendation,
}: FoundItem): string | null {
  if (ofRecommendation) return recommendationStageLabel(ofRecommendation);
  return ofCase && scrutinyLabel(ofCase as ScrutinyStage);
}
