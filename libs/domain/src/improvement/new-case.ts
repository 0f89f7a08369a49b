import { personOf } from './case-clock.ts';
import type { CaseContext, CaseInput } from './case-context.ts';

/** How many points of the series a case keeps: five years of months, enough for any chart it draws. */
export const figuresKept = 60;

/** The facts of a case at the moment it opens. */
export function newCase(input: CaseInput): CaseContext {
  return {
    caseId: input.caseId,
    number: input.number,
    tenantId: input.tenantId,
    tenantName: input.tenantName,
    indicator: input.indicator,
    policy: input.policy,
    openedAt: input.at,
    closedAt: null,
    stage: 'triage',
    visits: [],
    signal: input.signal,
    cycle: 1,
    startingQuestions: input.startingQuestions,
    openedWaiting: input.mustWait ?? false,
    outOfTurn: [],
    questions: [],
    justification: null,
    redesign: false,
    explanation: null,
    explanationReturns: 0,
    plan: null,
    shift: null,
    review: null,
    drift: null,
    closingReason: null,
    interventionDate: null,
    reviewDate: null,
    postponements: 0,
    figures: input.figures.slice(-figuresKept),
    correction: null,
    superseded: null,
    hotHoused: false,
    people: {
      openedBy: input.openedBy && personOf(input.openedBy),
      challenger: null,
      explainedBy: null,
      planAuthors: [],
      approvers: [],
      reviewer: null,
    },
    escalations: [],
    escalatedHere: 0,
    pastCycles: [],
    scrutiny: { calledIn: null, recommendation: null, response: null },
    lastAt: input.at,
  };
}

/**
 * The case at the start of its next cycle: the papers of the last one put away, the questions kept (those not
 * answered carry over), and nobody barred by what they did before.
 */
export function nextCycle(context: CaseContext): CaseContext {
  return {
    ...putAway(context),
    cycle: context.cycle + 1,
    justification: null,
    explanation: null,
    explanationReturns: 0,
    redesign: false,
    interventionDate: null,
    reviewDate: null,
    postponements: 0,
    people: { ...context.people, challenger: null, explainedBy: null, reviewer: null },
  };
}

/** The plan and all that came of it put among the past papers, so that a new plan starts from nothing. */
export function putAway(context: CaseContext): CaseContext {
  const { cycle, explanation, plan, shift, review } = context;
  return {
    ...context,
    pastCycles: [...context.pastCycles, { cycle, explanation, plan, shift, review }],
    plan: null,
    shift: null,
    review: null,
    people: { ...context.people, planAuthors: [], approvers: [] },
  };
}
