import { caseSetup } from '../case-setup.ts';

/** The five ways a case ends. Nothing leads out of them. */
export const closed = caseSetup.createStateConfig({
  initial: 'noAction',
  states: {
    improved: {
      type: 'final',
      entry: { type: 'enterStage', params: { stage: 'closed.improved' } },
    },
    explained: {
      type: 'final',
      entry: { type: 'enterStage', params: { stage: 'closed.explained' } },
    },
    dataCorrected: {
      type: 'final',
      entry: { type: 'enterStage', params: { stage: 'closed.dataCorrected' } },
    },
    noAction: {
      type: 'final',
      entry: { type: 'enterStage', params: { stage: 'closed.noAction' } },
    },
    superseded: {
      type: 'final',
      entry: { type: 'enterStage', params: { stage: 'closed.superseded' } },
    },
  },
});
