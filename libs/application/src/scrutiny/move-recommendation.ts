import { recommendationStageLabel } from '#domain/scrutiny/recommendation-words';
import { recommendationProblems } from '#domain/scrutiny/validate-recommendation';
import { stagesOfState } from '#domain/improvement/case-stages';
import { scrutinyLabel } from '#domain/improvement/case-words';
import type { RecommendationEvent } from '#domain/scrutiny/recommendation-events';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { recommendationSubject } from '#permissions/recommendation-subject';
import type { WorkflowInstance } from '#workflow/host/instance';
import { refuse, require, type Deps } from '../command.ts';
import { personOfActor } from '../improvement/case-papers.ts';
import { saveCase } from '../improvement/save-case.ts';
import { invalid } from '../outcome.ts';
import { moveInstance } from '../process/move-instance.ts';
import type { PartnershipFacts, Tx } from '../ports/stores.ts';
import { recommendationEvent, type RecommendationCommandAct } from './recommendation-command.ts';
import { recommendationOf, saveRecommendation } from './save-recommendation.ts';

interface RecommendationMove {
  instance: WorkflowInstance;
  act: RecommendationCommandAct;
  partnership: PartnershipFacts;
  actor: Actor;
  now: Date;
}

/**
 * Does one act to a recommendation in the version its sender saw: may they, does the machine take it now, is what they
 * wrote whole; then the move and its index card. A first answer to one that came from a case is the case's answer as
 * well: both are written here, in one transaction and nowhere else, so that they can never disagree.
 */
export async function moveRecommendation(
  deps: Deps,
  tx: Tx,
  { instance, act, partnership, actor, now }: RecommendationMove,
): Promise<WorkflowInstance> {
  const context = recommendationOf(instance);
  require(authorise(actor, act.type, 'Recommendation', recommendationSubject(context)));
  const available = [...deps.host.availableTypes(instance)];
  const stateLabel = recommendationStageLabel(instance.state);
  if (!available.includes(act.type)) {
    return refuse({ kind: 'notAvailable', state: instance.state, stateLabel, available });
  }
  const event = recommendationEvent(act, { actor, now, members: partnership.members });
  const problems = recommendationProblems(event);
  if (problems.length) return refuse(invalid(...problems));
  const { tenantId, id, version: expectedVersion } = instance;
  const { nation } = partnership;
  const moved = await moveInstance(
    deps,
    tx,
    { tenantId, id, expectedVersion, event, actor, now, nation },
    () => stateLabel,
  );
  await saveRecommendation(tx, moved, now);
  await answerCase(deps, tx, { caseId: context.about.caseId, event, partnership, actor, now });
  return moved;
}

interface CaseAnswer {
  caseId: string | null;
  event: RecommendationEvent;
  partnership: PartnershipFacts;
  actor: Actor;
  now: Date;
}

/** Tells the case that waits for this answer what it was. A later answer, to a recommendation pressed again, is not the case's. */
async function answerCase(deps: Deps, tx: Tx, answer: CaseAnswer): Promise<void> {
  const { caseId, event, partnership, actor, now } = answer;
  if (caseId === null || event.type !== 'respond') return;
  const { tenantId, nation } = partnership;
  const before = await deps.host.load(tx.sql, { tenantId, id: caseId });
  if (!before || stagesOfState(before.stateValue).scrutiny !== 'awaitingResponse') return;
  const { text: response, decision } = event;
  const told = {
    type: 'respondToScrutiny',
    by: personOfActor(actor),
    at: now.toISOString(),
    response,
    decision,
  };
  const moved = await moveInstance(
    deps,
    tx,
    { tenantId, id: caseId, expectedVersion: before.version, event: told, actor, now, nation },
    () => scrutinyLabel('awaitingResponse'),
  );
  await saveCase(deps, tx, moved, now);
}
