import { isOver } from '#domain/scrutiny/recommendation-stages';
import { decisionWords, recommendationStageLabel } from '#domain/scrutiny/recommendation-words';
import { answeredInTime } from '#domain/scrutiny/scrutiny-report';
import { dueFrom } from '../due.ts';
import { encodeId } from '../global-id.ts';
import type { RecommendationSummaryRow } from './recommendation.rows.ts';
import type { FoundRecommendation } from './recommendation.sql.ts';

/** A recommendation as a row, as it stands at `now`. */
export function recommendationSummaryRow(found: FoundRecommendation, now: Date): RecommendationSummaryRow {
  const { tenant_id: tenantId, responded_at: respondedAt, response_due: responseDue } = found;
  const closedAt = found.closed_at;
  return {
    id: encodeId('Recommendation', tenantId, found.id),
    number: found.number,
    aboutKind: found.about_kind,
    aboutTitle: found.about_title,
    caseId: found.case_id && encodeId('ImprovementCase', tenantId, found.case_id),
    caseNumber: found.case_number,
    indicatorId: found.indicator_id && encodeId('Indicator', tenantId, found.indicator_id),
    text: found.text,
    toWhom: found.to_whom,
    partnershipName: found.partnership_name,
    state: found.state,
    stateLabel: recommendationStageLabel(found.state),
    waitingFor: found.waiting_for,
    open: !isOver(found.state),
    decision: found.decision,
    decisionLabel: found.decision && decisionWords[found.decision],
    pressed: found.pressed,
    madeAt: found.made_at,
    responseDue,
    respondedAt,
    answeredInTime: answeredInTime({ responseDue, respondedAt, closedAt }, now),
    implementer: found.implementer_name,
    implementBy: found.implement_by,
    ...dueFrom(now, found.due_at, found.nation),
    closedAt,
  };
}
