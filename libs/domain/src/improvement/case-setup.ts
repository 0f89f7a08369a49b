import { assign, enqueueActions, setup } from 'xstate';
import { momentOf } from './case-clock.ts';
import type { CaseContext, CaseInput } from './case-context.ts';
import type { ShiftLeg } from './case-documents.ts';
import type { CaseEffects, LegOrder } from './case-effects.ts';
import type { CaseEvent } from './case-events.ts';
import { levelForReturn, nextLevel, noticesOn } from './case-notices.ts';
import { isWorkedOn } from './case-queue.ts';
import type { CaseStage } from './case-stages.ts';
import { waits } from './delays.ts';
import { challengeGuards, generalGuards } from './guards.ts';
import { deliveryGuards } from './guards-delivery.ts';
import { planGuards } from './guards-plan.ts';
import { nextMilestone } from './plan-document.ts';
import { record } from './record.ts';
import { missMilestone } from './record-delivery.ts';
import { challengeItself, driftReviewed, enterStage, postpone, relapse, startAgain } from './stage-entry.ts';

/** An effect does nothing here: the host reads its name and parameters and does the work. */
function effect<N extends keyof CaseEffects>(): (args: unknown, params: CaseEffects[N]) => void {
  return () => undefined;
}

type AnyEffect = { [N in keyof CaseEffects]: { type: N; params: CaseEffects[N] } }[keyof CaseEffects];

/** What every state of the case is written with: its types, guards, waits, and the effects it may ask for. */
const facts = setup({
  types: {
    context: {} as CaseContext,
    events: {} as CaseEvent,
    input: {} as CaseInput,
  },
  guards: {
    ...generalGuards,
    ...challengeGuards,
    ...planGuards,
    ...deliveryGuards,
    moreToTell: ({ context }) => nextLevel(context.stage, context.escalatedHere + 1) !== undefined,
  },
  delays: waits,
  actions: {
    notify: effect<'notify'>(),
    escalate: effect<'escalate'>(),
    enactShiftLeg: effect<'enactShiftLeg'>(),
    releaseShiftLeg: effect<'releaseShiftLeg'>(),
    tellScrutiny: effect<'tellScrutiny'>(),
    hotHouse: effect<'hotHouse'>(),
    'case.freePlace': effect<'case.freePlace'>(),
    record: assign(({ context, event }) => record(context, event)),
    challengeItself: assign(({ context }) => challengeItself(context)),
    startAgain: assign(({ context, event }) => startAgain(context, event)),
    relapse: assign(({ context, event }) => relapse(context, event)),
    driftReviewed: assign(({ context }) => driftReviewed(context)),
    postpone: assign(({ context, event }) => postpone(context, event)),
  },
});

/** The same, with the actions that ask for several effects at once. */
export const caseSetup = facts.extend({
  actions: {
    /** On entering a leaf state: the visit noted and people told, unless it is only a wait begun again. */
    enterStage: enqueueActions<
      CaseContext,
      CaseEvent,
      { stage: CaseStage },
      CaseEvent,
      never,
      AnyEffect,
      never
    >(({ context, event, enqueue }, { stage }) => {
      const entered = enterStage(context, event, stage);
      if (entered === context) return;
      enqueue.assign(() => entered);
      if (entered.hotHoused !== context.hotHoused) {
        enqueue({ type: 'hotHouse', params: { on: entered.hotHoused } });
      }
      const gaveUpPlace = context.visits.length > 0 && isWorkedOn(context.stage) && !isWorkedOn(stage);
      if (gaveUpPlace) enqueue({ type: 'case.freePlace', params: {} });
      for (const notice of noticesOn(stage, entered)) enqueue({ type: 'notify', params: notice });
    }),
    /** The stage is overdue: the next in line is told, once. */
    escalateNext: facts.enqueueActions(({ context, event, enqueue }) => {
      const level = nextLevel(context.stage, context.escalatedHere);
      if (level === undefined) return;
      const told = { level, state: context.stage, at: momentOf(event, context) };
      enqueue.assign(() => ({
        escalations: [...context.escalations, told],
        escalatedHere: context.escalatedHere + 1,
      }));
      enqueue({ type: 'escalate', params: { level, state: context.stage } });
    }),
    /** An explanation was returned for the third time or more: each time, the next in line is told. */
    escalateReturn: facts.enqueueActions(({ context, event, enqueue }) => {
      const level = levelForReturn(context.explanationReturns);
      if (level === undefined) return;
      const told = { level, state: context.stage, at: momentOf(event, context) };
      enqueue.assign(() => ({ escalations: [...context.escalations, told] }));
      enqueue({ type: 'escalate', params: { level, state: context.stage } });
    }),
    /** The executive's answer to scrutiny is late: the leader and scrutiny are told. */
    escalateResponse: facts.enqueueActions(({ context, event, enqueue }) => {
      const state = 'scrutiny.awaitingResponse' as const;
      const told = { level: 'leader' as const, state, at: momentOf(event, context) };
      enqueue.assign(() => ({ escalations: [...context.escalations, told] }));
      enqueue({ type: 'escalate', params: { level: 'leader', state } });
      enqueue({ type: 'tellScrutiny', params: { about: 'responseOverdue' } });
    }),
    missMilestone: facts.enqueueActions(({ context, enqueue }) => {
      const missed = nextMilestone(context.plan);
      if (!missed) return;
      enqueue.assign(() => missMilestone(context, missed.id));
      enqueue({ type: 'notify', params: { to: 'planAuthor', about: 'milestoneMissed' } });
    }),
    /** Resources that the plan rests on were moved back: its portfolio holder hears of it. */
    tellOfReversal: facts.enqueueActions(({ enqueue }) => {
      enqueue({ type: 'notify', params: { to: 'portfolioHolder', about: 'resourcesReversed' } });
    }),
    /** Every leg is consented: each is to be enacted. */
    enactShift: facts.enqueueActions(({ context, enqueue }) => {
      for (const leg of context.shift?.legs ?? []) {
        if (leg.state === 'consented') enqueue({ type: 'enactShiftLeg', params: orderOf(leg) });
      }
    }),
    /** The shift will not happen: what was reserved for the legs already consented is freed, the rest not waited for. */
    releaseShift: facts.enqueueActions(({ context, enqueue }) => {
      if (context.stage !== 'resourceShift' || context.shift?.state === 'consented') return;
      for (const leg of context.shift?.legs ?? []) {
        const open = leg.state === 'consented' || leg.state === 'awaited';
        if (open) enqueue({ type: 'releaseShiftLeg', params: orderOf(leg) });
      }
    }),
  },
});

function orderOf(leg: ShiftLeg): LegOrder {
  const { id: legId, askId, organisationId, headingId, direction, amount, unit, year } = leg;
  return { legId, askId, organisationId, headingId, direction, amount, unit, year };
}
