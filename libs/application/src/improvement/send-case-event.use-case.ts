import type { CaseEvent } from '#domain/improvement/case-events';
import { draftFormOf } from '#domain/improvement/draft-forms';
import { stageLabel } from '#domain/improvement/case-words';
import { stagesOfState } from '#domain/improvement/case-stages';
import { validateBeginReview } from '#domain/improvement/validate-delivery';
import type { Actor } from '#permissions/actor';
import type { CaseAction } from '#permissions/actions';
import { authorise } from '#permissions/authorise';
import { caseSubject } from '#permissions/case-subject';
import type { WorkflowInstance } from '#workflow/host/instance';
import { refuse, require, runCommand, type Deps } from '../command.ts';
import { notFound, type Outcome } from '../outcome.ts';
import { followScrutiny } from '../scrutiny/follow-scrutiny.ts';
import { respondToScrutiny } from '../scrutiny/respond-to-scrutiny.ts';
import type { CaseCommand } from './case-command.ts';
import { placeTaken } from './case-places.ts';
import { ownQuestionsInForce } from '../questions/own-questions.ts';
import { personOfActor } from './case-papers.ts';
import { answerLeg, isLegAnswer } from '../resource/answer-leg.ts';
import { prepareEvent } from './prepare-event.ts';
import { contextOf, saveCase } from './save-case.ts';
import { problemsOf } from './validate-event.ts';
import { keepExplainedForecast } from '../reporting/keep-forecast.ts';
import { eventActor } from '../process/event-actor.ts';

/**
 * Sends one event to an improvement case. In this order: is there such a case, is it still the version the person saw,
 * may they, is what they wrote whole, does the machine take it now; then the move and its index card in one transaction.
 * A side's answer to a movement of resources is an act on its virement, which tells the case. Two people at once: one moves it, the other is told that it changed meanwhile.
 */
export function sendCaseEvent(
  deps: Deps,
  actor: Actor,
  command: CaseCommand,
): Promise<Outcome<{ tenantId: string; id: string; version: number }>> {
  const { tenantId, caseId, expectedVersion, idempotencyKey, event: asked } = command;
  const named = {
    name: asked.type,
    idempotencyKey,
    body: { tenantId, caseId, expectedVersion, asked },
    typed: asked,
    about: caseId,
  };
  return runCommand(deps, actor, named, async (tx, now) => {
    const instance = await deps.host.load(tx.sql, { tenantId, id: caseId });
    if (!instance) return refuse(notFound);
    if (instance.version !== expectedVersion) {
      return refuse({ kind: 'changedMeanwhile', version: instance.version });
    }
    const context = contextOf(instance);
    const legId = 'legId' in asked ? asked.legId : undefined;
    require(authorise(actor, asked.type as CaseAction, 'ImprovementCase', caseSubject(context, { legId })));
    // Said before anything else about the content: nobody is asked to mend a form for an act that is over.
    const available = [...deps.host.availableTypes(instance)];
    if (!available.includes(asked.type)) {
      const { main } = stagesOfState(instance.stateValue);
      // Too early is a matter of figures, not of the state: it says how many are wanted.
      const tooEarly =
        asked.type === 'beginReview' && main === 'delivery' ? validateBeginReview(context) : [];
      return tooEarly.length
        ? refuse({ kind: 'invalid', fields: tooEarly })
        : notAvailable(instance, available);
    }
    if (isLegAnswer(asked)) {
      const version = await answerLeg(deps, tx, { actor, now, instance, asked });
      return { tenantId, id: caseId, version };
    }
    const partnership = await tx.cases.partnership(tenantId, now);
    if (!partnership) throw new Error('an improvement case belongs to a partnership');
    if (asked.type === 'respondToScrutiny') {
      const response = { tenantId, caseId, response: asked, partnership, actor, now };
      const moved =
        (await respondToScrutiny(deps, tx, response)) &&
        (await deps.host.load(tx.sql, { tenantId, id: caseId }));
      if (moved) return { tenantId, id: caseId, version: moved.version };
    }
    const place = await placeTaken(tx, actor, asked, context);
    const event: CaseEvent = prepareEvent(asked, {
      context,
      partnership,
      by: personOfActor(actor),
      at: now.toISOString(),
      newId: deps.newId,
      own: await ownQuestionsInForce(tx, tenantId),
      place,
    });
    const problems = problemsOf(event, context);
    if (problems.length) return refuse({ kind: 'invalid', fields: problems });
    const outcome = await deps.host.send(tx.sql, {
      tenantId,
      id: caseId,
      expectedVersion,
      event,
      at: now,
      actor: eventActor(actor),
      calendar: { nation: partnership.nation },
    });
    if (outcome.kind === 'notFound') return refuse(notFound);
    if (outcome.kind === 'changedMeanwhile') return refuse(outcome);
    if (outcome.kind === 'notAvailable') return notAvailable(instance, [...outcome.available]);
    await saveCase(deps, tx, outcome.instance, now);
    if (event.type === 'explain')
      await keepExplainedForecast(tx, { tenantId, indicatorId: context.indicator.id, event, actor, now });
    const form = draftFormOf(asked.type);
    const { personId, organisationId } = actor;
    if (form) await tx.drafts.remove({ tenantId: organisationId, personId, aboutId: caseId, form });
    const after = outcome.instance;
    await followScrutiny(deps, tx, { before: instance, after, event, partnership, actor, now });
    return { tenantId, id: caseId, version: outcome.instance.version };
  });
}

function notAvailable(instance: WorkflowInstance, available: string[]): never {
  const { main } = stagesOfState(instance.stateValue);
  return refuse({ kind: 'notAvailable', state: main, stateLabel: stageLabel(main), available });
}
