import { addDays, londonDateOf } from '#kernel/local-date';
import { nextPeriod, periodContaining } from '#kernel/period';
import { momentOf } from './case-clock.ts';
import type { CaseContext } from './case-context.ts';
import type { CaseEvent } from './case-events.ts';
import type { CaseStage } from './case-stages.ts';
import { isClosed } from './case-stages.ts';
import { computeReview } from './case-verdict.ts';
import { nextCycle } from './new-case.ts';
import { putQuestions } from './record-challenge.ts';

/** The case's papers as it enters a stage: the visit noted, escalation begun anew, and what the stage itself sets. */
export function enterStage(context: CaseContext, event: CaseEvent, stage: CaseStage): CaseContext {
  const at = momentOf(event, context);
  const first = context.visits.length === 0;
  if (context.stage === stage && !first) return context;
  const started = beginStage(context, stage, at);
  const left = started.visits.map((visit) => (visit.leftAt === null ? { ...visit, leftAt: at } : visit));
  return {
    ...started,
    stage,
    visits: [...left, { stage, cycle: started.cycle, enteredAt: at, leftAt: null }],
    escalatedHere: 0,
    lastAt: at,
  };
}

function beginStage(context: CaseContext, stage: CaseStage, at: string): CaseContext {
  const today = londonDateOf(new Date(at));
  if (isClosed(stage)) return { ...context, closedAt: at, hotHoused: false };
  switch (stage) {
    case 'delivery':
      return {
        ...context,
        hotHoused: true,
        interventionDate: context.interventionDate ?? today,
        reviewDate: context.reviewDate ?? context.plan?.backOnTrack ?? null,
      };
    case 'followUpReview':
      return { ...context, review: computeReview(context) };
    // Nobody works on it for now, so nobody is asked to report more often (docs/domain.md section 1, “hot-housing”).
    case 'sustain':
    case 'drift':
      return { ...context, hotHoused: false };
    default:
      return context;
  }
}

/** The case back at challenge after a verdict that was not an improvement: the next cycle, its system to change or not. */
export function startAgain(context: CaseContext, event: CaseEvent): CaseContext {
  const redesign = 'next' in event && event.next === 'redesign';
  const next = { ...nextCycle(context), redesign };
  return 'questions' in event ? putQuestions(next, event.questions, event.by, event.at) : next;
}

/** The case back in triage because what had improved fell away again; the new signal is on it. */
export function relapse(context: CaseContext, event: CaseEvent): CaseContext {
  if (event.type !== 'figuresChanged' || event.exception === null) return context;
  return { ...nextCycle(context), signal: { ...event.exception, kind: 'relapse' } };
}

/** The case back in triage because a drift decision fell due for review. */
export function driftReviewed(context: CaseContext): CaseContext {
  return { ...context, drift: null, signal: { ...context.signal, kind: 'driftReview' } };
}

/**
 * The review put off until the figures still missing can have been gathered: one period for each, this one included.
 */
export function postpone(context: CaseContext, event: CaseEvent): CaseContext {
  const today = londonDateOf(new Date(momentOf(event, context)));
  const { pointsNeeded, pointsSoFar } = computeReview(context);
  const missing = Math.max(1, pointsNeeded - pointsSoFar);
  let period = periodContaining(context.indicator.frequency, today);
  for (let count = 1; count < missing; count += 1) period = nextPeriod(period);
  return {
    ...context,
    review: null,
    reviewDate: addDays(period.end, 1),
    postponements: context.postponements + 1,
  };
}

/** The case challenged by policy, without waiting for triage: the questions it was opened with are put. */
export function challengeItself(context: CaseContext): CaseContext {
  const { signal, tenantId, tenantName, startingQuestions, lastAt } = context;
  const criteria = {
    personId: 'exception-criteria',
    name: `Exception criteria adopted by ${signal.adoptedBy ?? tenantName}`,
    organisationId: tenantId,
    organisationName: tenantName,
  };
  return putQuestions(context, startingQuestions, criteria, lastAt);
}
