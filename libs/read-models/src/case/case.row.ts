import type { CaseContext } from '#domain/improvement/case-context';
import { isForThisCycle, timesCarriedOver } from '#domain/improvement/earlier-answers';
import { isClosed } from '#domain/improvement/case-stages';
import type { ScrutinyStage } from '#domain/improvement/case-stages';
import { stagesOf } from '#domain/improvement/case-path';
import { scrutinyLabel, stageLabel } from '#domain/improvement/case-words';
import { pastLabel } from '#domain/improvement/event-words';
import { machines } from '#application/machines';
import type { Actor } from '#permissions/actor';
import { caseSubject } from '#permissions/case-subject';
import { eventAvailability } from '#permissions/event-availability';
import { availableEventTypes } from '#workflow/pure/available.events';
import { queueRow, type CaseQueueRow } from '../cases/queue.row.ts';
import { dueFrom } from '../due.ts';
import { encodeId } from '../global-id.ts';
import { partnershipRow } from '../partnerships/partnership.reader.ts';
import type { FoundMember } from '../partnerships/partnership.sql.ts';
import type { AvailableActRow } from '../process/process.rows.ts';
import { noticeRow } from '../process/notice.row.ts';
import type { FoundEvent, FoundNotice } from '../process/process.sql.ts';
import { wayTaken } from '../process/way.row.ts';
import type { CaseQuestionRow, ExplanationRow, ImprovementCaseRow } from './case.rows.ts';
import type { FoundHeading, FoundInstance } from './case.sql.ts';
import { historyRows } from './history.row.ts';
import { memberById } from './member.ts';
import { inTurn, mayTakeOutOfTurn, outOfTurnRow } from './out-of-turn.row.ts';
import { planRow } from './plan.row.ts';
import type { PastCycleRow } from './past-cycle.rows.ts';
import { reviewPaper, reviewRow } from './review.row.ts';
import { shiftRow } from './shift.row.ts';
import type { FoundOwnSide } from './shift.row.ts';

/** What a case's page is made from. */
export interface FoundCasePage {
  instance: FoundInstance;
  snapshot: FoundInstance['snapshot'];
  context: CaseContext;
  events: readonly FoundEvent[];
  members: readonly FoundMember[];
  headings: readonly FoundHeading[];
  notices: readonly FoundNotice[];
  /** The own organisation's sides of its movements. */
  virements: readonly FoundOwnSide[];
}

/** A case as a row, with what the actor may do now and, for what they may not, why. */
export function caseRow(found: FoundCasePage, actor: Actor, now: Date): ImprovementCaseRow {
  const { instance, context, events, members, headings, virements } = found;
  const { tenant_id: tenantId, main_state: state, scrutiny_state: scrutinyState } = instance;
  const organisationOf = memberById(members);
  const closed = isClosed(state);
  const queue = queueRow(instance);
  return {
    id: encodeId('ImprovementCase', tenantId, instance.id),
    number: instance.number,
    version: instance.version,
    state,
    stateLabel: stageLabel(state),
    waitingFor: instance.waiting_for,
    open: !closed,
    cycle: instance.cycle,
    scrutinyState,
    scrutinyStateLabel: scrutinyLabel(scrutinyState as ScrutinyStage),
    openedAt: instance.opened_at,
    closedAt: instance.closed_at,
    ...dueFrom(now, closed ? null : instance.due_at, instance.nation),
    partnership: partnershipRow(instance.partnership),
    signal: context.signal,
    stages: stagesOf(context),
    events: eventsOf(found, actor, queue),
    questions: context.questions.map((question) => questionRow(question, context)),
    explanation: context.explanation && explanationRow(context.explanation),
    plan: context.plan && planRow(tenantId, context.plan, organisationOf),
    shift: context.shift && shiftRow(tenantId, context.shift, { organisationOf, actor, headings, virements }),
    review: reviewRow(context),
    history: historyRows(events, context),
    way: wayTaken(events, pastLabel),
    queue,
    mayTakeOutOfTurn: mayTakeOutOfTurn(actor, context),
    outOfTurn: context.outOfTurn.map(outOfTurnRow),
    pastCycles: context.pastCycles.map((past) => pastCycleRow(past, found, actor)).toReversed(),
    told: found.notices.map(noticeRow),
  };
}

function eventsOf(
  { instance, snapshot, context, virements }: FoundCasePage,
  actor: Actor,
  queue: CaseQueueRow | null,
): AvailableActRow[] {
  const possible = new Set(availableEventTypes(machines.get(instance.machine_id), snapshot));
  // What a budget holder has dealt with waits for their leader, on the virement's own page.
  const reservedLegIds = virements.filter(({ state }) => state === 'reserved').map(({ id }) => id);
  const acts = eventAvailability(actor, caseSubject(context, { reservedLegIds }), (type) =>
    possible.has(type),
  );
  return inTurn(acts, actor, context, queue);
}

function questionRow(
  question: CaseContext['questions'][number],
  { tenantId, caseId, cycle }: CaseContext,
): CaseQuestionRow {
  const { id, code, group, text, required, askedBy, askedAt, answer, answeredBy, answeredAt } = question;
  return {
    id: encodeId('Question', tenantId, id),
    group,
    text,
    required,
    askedBy: askedBy.name,
    askedAt,
    answer,
    answeredBy: answeredBy?.name ?? null,
    answeredAt,
    cycle: question.cycle,
    current: isForThisCycle(question, cycle),
    carriedOver: timesCarriedOver(question, cycle),
    asked: { tenantId, caseId, id, code, text },
  };
}

function pastCycleRow(
  { cycle, explanation, plan, shift, review }: CaseContext['pastCycles'][number],
  { instance: { tenant_id: tenantId }, members, headings, virements }: FoundCasePage,
  actor: Actor,
): PastCycleRow {
  const organisationOf = memberById(members);
  return {
    cycle,
    explanation: explanation && explanationRow(explanation),
    plan: plan && planRow(tenantId, plan, organisationOf),
    shift: shift && shiftRow(tenantId, shift, { organisationOf, actor, headings, virements }),
    review: review && reviewPaper(review, null),
  };
}

function explanationRow(explanation: NonNullable<CaseContext['explanation']>): ExplanationRow {
  const { causeHypothesis, evidence, forecast, by, at, returnedComment } = explanation;
  return {
    causeHypothesis,
    evidence,
    forecastPeriodLabel: forecast.periodLabel,
    forecastValue: forecast.value,
    by: by.name,
    at,
    returnedComment,
  };
}
