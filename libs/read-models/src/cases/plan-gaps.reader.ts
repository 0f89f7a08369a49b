import type { Clock } from '#kernel/clock';
import { periodLabel } from '#kernel/period-label';
import { workingDaysBetween } from '#kernel/working-days';
import { RAG_MARKS } from '#domain/assessment/rag';
import { stageLabel } from '#domain/improvement/case-words';
import type { Actor } from '#permissions/actor';
import { connectionOf, pageOffset, pageSize } from '../connection.ts';
import type { PageRequest } from '../connection.ts';
import { dueFrom } from '../due.ts';
import { encodeId } from '../global-id.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import { idNamed } from './cases-wanted.ts';
import type { PlanGapKind, PlanGapRow, PlanGapsPage } from './plan-gaps.rows.ts';
import { PLAN_GAP_COUNTS, PLAN_GAPS } from './plan-gaps.sql.ts';
import type { FoundGap, FoundGapCounts } from './plan-gaps.sql.ts';

/** Which gaps; every part given must hold. Ids are opaque ones. */
export interface PlanGapsWanted {
  partnershipId?: string | null;
  organisationId?: string | null;
  kind?: PlanGapKind | null;
}

/** Reads where red measures have no plan, and plans no milestone met, across the actor's partnerships. */
export class PlanGapsReader {
  constructor(
    private readonly tenants: TenantReader,
    private readonly clock: Clock,
  ) {}

  /** A page of what is missing, measures without a case first, with the counts of every kind. */
  async list(actor: Actor, wanted: PlanGapsWanted, page: PageRequest): Promise<PlanGapsPage> {
    const where = [
      idNamed('Partnership', wanted.partnershipId),
      idNamed('Organisation', wanted.organisationId),
    ];
    const [found, [counts]] = await this.tenants.readAll<[FoundGap, FoundGapCounts]>(actor.tenantIds, [
      { ...PLAN_GAPS, values: [...where, wanted.kind ?? null, pageSize(page), pageOffset(page)] },
      { ...PLAN_GAP_COUNTS, values: where },
    ]);
    const now = this.clock.now();
    const rows = found.map((one) => planGapRow(one, now));
    return {
      ...connectionOf(rows, found[0]?.total ?? 0, page),
      counts: {
        red: counts?.red ?? 0,
        noCase: counts?.no_case ?? 0,
        noPlan: counts?.no_plan ?? 0,
        plansUnderWay: counts?.plans_under_way ?? 0,
        noMilestone: counts?.no_milestone ?? 0,
      },
    };
  }
}

function planGapRow(found: FoundGap, now: Date): PlanGapRow {
  const { tenant_id: tenantId, period_start: start, period_end: end } = found;
  const rag = found.rag ?? 'noData';
  const idOf = (id: string | null): string | null => id && encodeId('ImprovementCase', tenantId, id);
  return {
    kind: found.kind,
    indicatorId: encodeId('Indicator', tenantId, found.indicator_id),
    indicatorTitle: found.title,
    themeName: found.theme_name ?? '',
    partnershipName: found.partnership_name,
    organisationName: found.organisation_name,
    ownerName: found.owner_name,
    periodLabel: start && end ? periodLabel({ frequency: found.frequency, start, end }) : null,
    value: found.value,
    target: found.target,
    unitLabel: found.unit_label,
    decimals: found.decimals,
    rag,
    ragWord: RAG_MARKS[rag].word,
    caseId: idOf(found.case_id),
    number: found.number,
    stateLabel: found.main_state && stageLabel(found.main_state),
    waitingFor: found.waiting_for,
    ageWorkingDays: found.opened_at && workingDaysBetween(found.opened_at, now, found.nation),
    ...dueFrom(now, found.due_at, found.nation),
    milestones: found.milestones ?? 0,
    lastCaseId: idOf(found.last_id),
    lastCaseStateLabel: found.last_state && stageLabel(found.last_state),
    lastCaseClosedAt: found.last_closed_at,
  };
}
