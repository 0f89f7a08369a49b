import type { CaseEvent } from '#domain/improvement/case-events';
import { stagesOfState } from '#domain/improvement/case-stages';
import type { Actor } from '#permissions/actor';
import type { WorkflowInstance } from '#workflow/host/instance';
import type { Deps } from '../command.ts';
import { contextOf } from '../improvement/save-case.ts';
import type { PartnershipFacts, Tx } from '../ports/stores.ts';
import { fromCase, startRecommendation } from './start-recommendation.ts';
import { putOnProgramme, takeOffProgramme } from './work-programme-item.ts';

interface Followed {
  before: WorkflowInstance;
  after: WorkflowInstance;
  event: CaseEvent;
  partnership: PartnershipFacts;
  actor: Actor;
  now: Date;
}

/**
 * What an act on a case means for scrutiny's own records, in the same transaction: a case that scrutiny turns to is put
 * on the work programme and one that it lets go is taken off, and a recommendation issued on a case begins its own way.
 */
export async function followScrutiny(deps: Deps, tx: Tx, followed: Followed): Promise<void> {
  const { before, after, event, partnership, actor, now } = followed;
  const { tenantId, id: caseId } = after;
  const context = contextOf(after);
  const was = stagesOfState(before.stateValue).scrutiny !== 'none';
  const is = stagesOfState(after.stateValue).scrutiny !== 'none';
  const reason = 'reason' in event ? event.reason : '';
  if (is && !was) {
    const subject = { caseId, indicatorId: null, recommendationId: null };
    const item = { tenantId, kind: 'case' as const, title: context.indicator.title, reason, ...subject };
    await putOnProgramme(deps, tx, { item, actor, now });
  }
  if (was && !is) {
    const item = await tx.scrutiny.openItemOf(tenantId, { caseId });
    if (item) await takeOffProgramme(tx, { item, reason, actor, now });
  }
  if (event.type === 'issueRecommendation') {
    const { recommendation: text } = event;
    await startRecommendation(deps, tx, { partnership, ...fromCase(context), text, actor, now });
  }
}
