import { overdue } from '../improvement/states/overdue.ts';
import { newProposal } from './target-context.ts';
import { targetSetup } from './target-setup.ts';
import type { TargetStage } from './target-stages.ts';

const entering = <S extends TargetStage>(stage: S) => ({ type: 'enterStage', params: { stage } }) as const;

/** An end, of which the papers are told on the way in. */
const end = (stage: TargetStage) => targetSetup.createStateConfig({ type: 'final', entry: entering(stage) });

/** Someone with a reason takes it back, or another target was fixed for the time. */
const taken = {
  withdrawTarget: { guard: 'hasReason', target: 'withdrawn', actions: 'record' },
  supersedeTarget: { guard: 'hasReason', target: 'superseded', actions: 'record' },
} as const;

/**
 * A target from its proposal to a member's decision (docs/domain.md section 4; docs/workflow.md section 2). Pure: no clock, no
 * actors. What nobody decides before its period begins lapses: a target is never fixed afterwards.
 */
export const targetProposalMachine = targetSetup.createMachine({
  id: 'targetProposal',
  context: ({ input }) => newProposal(input),
  initial: 'proposed',
  states: {
    proposed: targetSetup.createStateConfig({
      entry: entering('proposed'),
      on: {
        approveTarget: { guard: 'agreementIsWhole', target: 'inForce', actions: 'record' },
        returnTarget: { guard: 'returnSaysWhy', target: 'returned', actions: 'record' },
        rejectTarget: { guard: 'rejectionSaysWhy', target: 'rejected', actions: 'record' },
        ...taken,
      },
      after: { targetDecisionDue: overdue('proposed'), targetPeriodBegins: 'lapsed' },
    }),
    returned: targetSetup.createStateConfig({
      entry: entering('returned'),
      on: {
        reviseTarget: { guard: 'termsAreWhole', target: 'proposed', actions: 'record' },
        ...taken,
      },
      after: { targetRevisionDue: overdue('returned'), targetPeriodBegins: 'lapsed' },
    }),
    inForce: end('inForce'),
    rejected: end('rejected'),
    withdrawn: end('withdrawn'),
    superseded: end('superseded'),
    lapsed: end('lapsed'),
  },
});
