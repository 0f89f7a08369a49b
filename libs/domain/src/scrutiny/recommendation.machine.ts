import type { RecommendationEffects } from './recommendation-effects.ts';
import { recommendationSetup, remind } from './recommendation-setup.ts';
import type { RecommendationStage } from './recommendation-stages.ts';
import { newRecommendation } from './record-recommendation.ts';

const enter = (stage: RecommendationStage) => ({ type: 'enter', params: { stage } }) as const;

const tell = <P extends RecommendationEffects['recommendation.notify']>(params: P) =>
  ({ type: 'recommendation.notify', params }) as const;

const withdrawn = {
  guard: 'isWhole',
  target: '#scrutinyRecommendation.closed.withdrawn',
  actions: ['record', tell({ to: 'executive', about: 'withdrawn' })],
} as const;

/**
 * A recommendation of scrutiny to the executive, from its making to what came of it (docs/workflow.md section 2).
 * Pure: it has no clock, no actors, and its effects are only names with parameters.
 */
export const recommendationMachine = recommendationSetup.createMachine({
  id: 'scrutinyRecommendation',
  context: ({ input }) => newRecommendation(input),
  initial: 'made',
  states: {
    made: {
      always: { target: 'awaitingResponse', actions: tell({ to: 'executive', about: 'made' }) },
    },
    awaitingResponse: {
      entry: enter('awaitingResponse'),
      on: {
        respond: [
          {
            guard: 'takesUp',
            target: 'implementing',
            actions: [
              'record',
              tell({ to: 'scrutiny', about: 'accepted' }),
              tell({ to: 'implementer', about: 'toImplement' }),
            ],
          },
          {
            guard: 'rejects',
            target: 'rejected',
            actions: ['record', tell({ to: 'scrutiny', about: 'rejected' })],
          },
        ],
        withdraw: withdrawn,
      },
      after: { responseDue: remind('awaitingResponse') },
    },
    rejected: {
      entry: enter('rejected'),
      on: {
        acceptRejection: {
          guard: 'isJudged',
          target: 'closed.rejectionAccepted',
          actions: ['record', tell({ to: 'executive', about: 'closed' })],
        },
        pressAgain: {
          guard: 'maySayAgain',
          target: 'awaitingResponse',
          actions: ['record', tell({ to: 'executive', about: 'pressedAgain' })],
        },
        withdraw: withdrawn,
      },
      after: { decisionDue: remind('rejected') },
    },
    implementing: {
      entry: enter('implementing'),
      on: {
        noteProgress: { guard: 'isWhole', actions: 'record' },
        submitEvidence: {
          guard: 'isWhole',
          target: 'evidenced',
          actions: ['record', tell({ to: 'scrutiny', about: 'evidenceSent' })],
        },
        withdraw: withdrawn,
      },
      after: { implementationDue: remind('implementing') },
    },
    evidenced: {
      entry: enter('evidenced'),
      on: {
        close: {
          guard: 'isJudged',
          target: 'closed.implemented',
          actions: ['record', tell({ to: 'executive', about: 'closed' })],
        },
        notSatisfied: {
          guard: 'isJudged',
          target: 'implementing',
          actions: ['record', tell({ to: 'implementer', about: 'evidenceReturned' })],
        },
        withdraw: withdrawn,
      },
      after: { decisionDue: remind('evidenced') },
    },
    closed: {
      initial: 'implemented',
      states: {
        implemented: { entry: [enter('closed.implemented'), 'tellCase'], type: 'final' },
        rejectionAccepted: { entry: [enter('closed.rejectionAccepted'), 'tellCase'], type: 'final' },
        withdrawn: { entry: [enter('closed.withdrawn'), 'tellCase'], type: 'final' },
      },
    },
  },
});
