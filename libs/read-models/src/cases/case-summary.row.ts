import { workingDaysBetween } from '#kernel/working-days';
import { stageLabel } from '#domain/improvement/case-words';
import { dueFrom } from '../due.ts';
import { encodeId } from '../global-id.ts';
import type { FoundCase } from './case-summary.sql.ts';
import { queueRow } from './queue.row.ts';
import type { CaseSummaryRow } from './cases.rows.ts';

const DAY_MILLIS = 86_400_000;

/** Columns of a case as a row, as it stands at `now`. A closed case is due for nothing. */
export function caseSummaryRow(found: FoundCase, now: Date): CaseSummaryRow {
  const end = found.closed_at ?? now;
  const lived = end.getTime() - found.opened_at.getTime();
  const queue = queueRow(found);
  return {
    id: encodeId('ImprovementCase', found.tenant_id, found.id),
    number: found.number,
    indicatorId: encodeId('Indicator', found.tenant_id, found.indicator_id),
    indicatorTitle: found.indicator_title,
    partnershipName: found.partnership_name,
    organisationName: found.organisation_name,
    themeName: found.theme_name ?? '',
    state: found.main_state,
    stateLabel: stageLabel(found.main_state),
    waitingFor: found.waiting_for,
    openedAt: found.opened_at,
    closedAt: found.closed_at,
    ageDays: Math.max(0, Math.floor(lived / DAY_MILLIS)),
    ageWorkingDays: workingDaysBetween(found.opened_at, end, found.nation),
    stateSince: found.state_since,
    inStateWorkingDays: found.closed_at ? null : workingDaysBetween(found.state_since, now, found.nation),
    ...dueFrom(now, found.closed_at ? null : found.due_at, found.nation),
    exception: found.exception_class,
    cycle: found.cycle,
    rank: queue?.rank ?? null,
    rankReason: queue?.reason ?? null,
    waitsForPlace: queue ? !queue.inTurn : false,
    outOfTurn: found.out_of_turn,
    escalated: found.escalated,
    redesign: found.redesign,
    overrides: found.overrides,
    planApproved: found.plan_approved,
    milestones: found.milestones,
    milestonesMet: found.milestones_met,
  };
}
