import { caseSetup } from '../case-setup.ts';
import { overdue } from './overdue.ts';

/** Passed through as the case opens: to challenge where the policy asks for it, otherwise to triage. */
export const opening = caseSetup.createStateConfig({
  always: [{ guard: 'opensByItself', target: 'challenge', actions: 'challengeItself' }, { target: 'triage' }],
});

/** A signal weighed: challenge it, change the system, correct the figure, let it drift, or leave it. */
export const triage = caseSetup.createStateConfig({
  entry: { type: 'enterStage', params: { stage: 'triage' } },
  on: {
    takePlace: { guard: 'takesFreePlace', target: 'challenge', actions: ['record', 'challengeItself'] },
    openChallenge: { guard: 'challengeIsComplete', target: 'challenge', actions: 'record' },
    redesignSystem: { guard: 'systemMustChange', target: 'actionPlan', actions: 'record' },
    correctData: {
      guard: 'dataWasCorrected',
      target: '#improvementCase.main.closed.dataCorrected',
      actions: 'record',
    },
    authoriseDrift: { guard: 'driftIsComplete', target: 'drift', actions: 'record' },
    dismiss: { guard: 'hasReason', target: '#improvementCase.main.closed.noAction', actions: 'record' },
  },
  after: { triageDue: overdue('triage') },
});

/** Why is performance as it is? Questions to the owner, their explanation, and its acceptance. */
export const challenge = caseSetup.createStateConfig({
  initial: 'awaitingExplanation',
  states: {
    awaitingExplanation: {
      entry: { type: 'enterStage', params: { stage: 'challenge.awaitingExplanation' } },
      on: {
        ask: { guard: 'questionIsComplete', actions: 'record' },
        explain: { guard: 'explanationIsComplete', target: 'explanationReview', actions: 'record' },
      },
      after: { explanationDue: overdue('awaitingExplanation') },
    },
    explanationReview: {
      entry: { type: 'enterStage', params: { stage: 'challenge.explanationReview' } },
      on: {
        acceptExplanation: {
          guard: 'challengerIsAnother',
          target: '#improvementCase.main.actionPlan',
          actions: 'record',
        },
        returnExplanation: [
          {
            guard: 'returnedTooOften',
            target: 'awaitingExplanation',
            actions: ['record', 'escalateReturn'],
          },
          { guard: 'explanationIsReturned', target: 'awaitingExplanation', actions: 'record' },
        ],
        closeExplained: {
          guard: 'explanationCloses',
          target: '#improvementCase.main.closed.explained',
          actions: 'record',
        },
        authoriseDrift: {
          guard: 'driftIsComplete',
          target: '#improvementCase.main.drift',
          actions: 'record',
        },
      },
      after: { explanationReviewDue: overdue('explanationReview') },
    },
  },
});

/** A member's dated decision to let a lesser measure slip. It always comes back to triage. */
export const drift = caseSetup.createStateConfig({
  entry: [
    { type: 'enterStage', params: { stage: 'drift' } },
    { type: 'tellScrutiny', params: { about: 'driftAuthorised' } },
  ],
  on: { endDrift: { guard: 'hasReason', target: 'triage', actions: 'record' } },
  after: { driftReviewDate: { target: 'triage', actions: 'driftReviewed' } },
});
