import { caseSetup } from './case-setup.ts';
import { newCase } from './new-case.ts';
import { challenge, drift, opening, triage } from './states/challenge.states.ts';
import { closed } from './states/closed.states.ts';
import { delivery, followUpReview, sustain } from './states/delivery.states.ts';
import { actionPlan, callInWindow, resourceShift } from './states/plan.states.ts';
import { scrutiny } from './states/scrutiny.states.ts';

/**
 * The improvement case: one run of the follow-through for one indicator, from an exception to a verdict
 * (docs/workflow.md section 3). Pure: it has no clock, no actors, and its effects are only names with parameters.
 */
export const improvementCaseMachine = caseSetup.createMachine({
  id: 'improvementCase',
  type: 'parallel',
  context: ({ input }) => newCase(input),
  states: {
    main: {
      initial: 'opening',
      on: {
        figuresChanged: { guard: 'isOpen', actions: 'record' },
        shiftReversed: { guard: 'isOpen', actions: ['record', 'tellOfReversal'] },
        indicatorChanged: { guard: 'isOpen', actions: 'record' },
        superseded: {
          guard: 'isOpenAndReasoned',
          target: '.closed.superseded',
          actions: ['record', 'releaseShift'],
        },
      },
      states: {
        opening,
        triage,
        challenge,
        actionPlan,
        callInWindow,
        resourceShift,
        delivery,
        followUpReview,
        sustain,
        drift,
        closed,
      },
    },
    scrutiny,
  },
});
