import { returnSetup } from './return-setup.ts';

const withdraw = { target: 'withdrawn', actions: 'record' } as const;
const imported = { target: 'submitted', reenter: true, actions: ['record', 'askToVerify'] } as const;

/** Where the figure stands. */
export const figure = returnSetup.createStateConfig({
  initial: 'opening',
  states: {
    /** Passed through as the return begins. */
    opening: { always: [{ guard: 'stoodOnRecord', target: 'onRecord' }, { target: 'due' }] },
    due: {
      on: { saveDraft: { target: 'drafted', actions: 'record' }, importFigure: imported, withdraw },
    },
    drafted: {
      on: {
        saveDraft: { actions: 'record' },
        removeDraft: { target: 'due', actions: 'record' },
        sign: { target: 'submitted', actions: ['record', 'askToVerify'] },
        // What came in the file is published; what was typed stays, as a restatement that somebody has to sign or drop.
        importFigure: { target: 'redrafted', actions: 'record' },
        withdraw,
      },
    },
    /** Signed and published, and waiting for the data verifier. */
    submitted: {
      on: {
        verify: { guard: 'isIndependent', target: 'verified', actions: ['record', 'tellVerified'] },
        sendBack: {
          guard: 'isIndependentAndReasoned',
          target: 'sentBack',
          actions: ['record', 'tellSentBack'],
        },
        saveDraft: { target: 'redrafted', actions: 'record' },
        importFigure: imported,
        withdraw,
      },
      after: {
        verificationDue: [
          {
            guard: 'moreToTellOfVerification',
            target: 'submitted',
            reenter: true,
            actions: 'escalateVerification',
          },
          { actions: 'escalateVerification' },
        ],
      },
    },
    /** Still published, but found wanting: a new figure is asked for. */
    sentBack: {
      on: { saveDraft: { target: 'redrafted', actions: 'record' }, importFigure: imported, withdraw },
      after: {
        correctionDue: [
          {
            guard: 'moreToTellOfCorrection',
            target: 'sentBack',
            reenter: true,
            actions: 'escalateCorrection',
          },
          { actions: 'escalateCorrection' },
        ],
      },
    },
    /** A figure is published and another is drafted to take its place. Nobody verifies what is about to be replaced. */
    redrafted: {
      on: {
        saveDraft: { actions: 'record' },
        removeDraft: [
          { guard: 'stoodSubmitted', target: 'submitted', actions: 'record' },
          { guard: 'stoodSentBack', target: 'sentBack', actions: 'record' },
          { guard: 'stoodVerified', target: 'verified', actions: 'record' },
          { guard: 'stoodOnRecord', target: 'onRecord', actions: 'record' },
        ],
        sign: { guard: 'isReasoned', target: 'submitted', actions: ['record', 'askToVerify'] },
        importFigure: { actions: 'record' },
        withdraw,
      },
    },
    verified: {
      on: { saveDraft: { target: 'redrafted', actions: 'record' }, importFigure: imported, withdraw },
    },
    /** Brought in with history and never asked for, so never asked to be verified either. */
    onRecord: {
      on: { saveDraft: { target: 'redrafted', actions: 'record' }, importFigure: imported, withdraw },
    },
    withdrawn: { type: 'final' },
  },
});

/** Whether the figure came in time. Late is told up the line, each once; nothing is signed by waiting. */
export const clock = returnSetup.createStateConfig({
  initial: 'starting',
  states: {
    /** Passed through, so that no wait begins for a figure that is there already. */
    starting: { always: [{ guard: 'figureStands', target: 'answered' }, { target: 'waiting' }] },
    waiting: {
      always: [
        { guard: 'isWithdrawn', target: 'stopped' },
        { guard: 'figureStands', target: 'answered' },
      ],
      after: { returnDue: { target: 'overdue', actions: 'escalateReturn' } },
    },
    overdue: {
      always: [
        { guard: 'isWithdrawn', target: 'stopped' },
        { guard: 'figureStands', target: 'answered' },
      ],
      after: {
        returnStillDue: [
          {
            guard: 'moreToTellOfReturn',
            target: 'overdue',
            reenter: true,
            actions: 'escalateReturn',
          },
          { actions: 'escalateReturn' },
        ],
      },
    },
    answered: { always: { guard: 'isWithdrawn', target: 'stopped' } },
    stopped: { type: 'final' },
  },
});
