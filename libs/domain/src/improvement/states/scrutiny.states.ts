import { and, stateIn } from 'xstate';
import { caseSetup } from '../case-setup.ts';

const calledIn = {
  guard: stateIn({ main: { callInWindow: 'waiting' } }),
  target: 'called',
} as const;
/** A decision is reconsidered where one was called in; a case only referred to scrutiny has none. */
const reconsidered = {
  guard: and([stateIn({ main: { callInWindow: 'called' } }), 'decisionIsReconsidered']),
  target: 'watching',
} as const;
const referred = { guard: 'isOpenAndReasoned', target: 'called', actions: 'record' } as const;

/**
 * Scrutiny's own work on the case, beside the main region; only a call-in inside its window holds the main region
 * back. The executive has the policy's months (two by statute) to answer a recommendation.
 */
export const scrutiny = caseSetup.createStateConfig({
  initial: 'none',
  states: {
    none: {
      on: {
        watch: { guard: 'isOpenAndReasoned', target: 'watching', actions: 'record' },
        callIn: calledIn,
        refer: referred,
      },
    },
    watching: {
      on: {
        stopWatching: { guard: 'hasReason', target: 'none', actions: 'record' },
        callIn: calledIn,
        refer: referred,
      },
    },
    called: {
      on: {
        draftRecommendation: { guard: 'hasReason', target: 'recommending', actions: 'record' },
        noRecommendation: { guard: 'hasReason', target: 'watching', actions: 'record' },
        reconsider: reconsidered,
      },
    },
    recommending: {
      on: {
        issueRecommendation: {
          guard: 'recommendationIsComplete',
          target: 'awaitingResponse',
          actions: [
            'record',
            { type: 'notify', params: { to: 'portfolioHolder', about: 'recommendationMade' } },
          ],
        },
        noRecommendation: { guard: 'hasReason', target: 'watching', actions: 'record' },
      },
    },
    awaitingResponse: {
      on: {
        respondToScrutiny: { guard: 'responseIsComplete', target: 'tracking', actions: 'record' },
      },
      after: { scrutinyResponseDue: { actions: 'escalateResponse' } },
    },
    tracking: {
      on: {
        endTracking: { guard: 'hasReason', target: 'none', actions: 'record' },
        callIn: calledIn,
      },
    },
  },
});
