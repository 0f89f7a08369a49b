import { addWorkingDays } from '#kernel/working-days';
import { assign, enqueueActions, setup } from 'xstate';
import { momentOf } from '../improvement/case-clock.ts';
import { overdue } from '../improvement/states/overdue.ts';
import { newVirement, recordVirement } from './record-virement.ts';
import type { VirementContext, VirementInput, VirementLevel } from './virement-context.ts';
import type { VirementEffects, VirementMatter } from './virement-effects.ts';
import type { VirementEvent } from './virement-events.ts';
import { virementGuards } from './virement-guards.ts';

/** Who is told when a decision is overdue, in turn: those in line above the one it waits for. */
const ladder = (context: VirementContext): VirementLevel[] =>
  context.reserved && context.approved === null ? ['scrutiny'] : ['approvers', 'scrutiny'];

/** An effect does nothing here: the host reads its name and parameters and does the work. */
function effect<N extends keyof VirementEffects>(): (args: unknown, params: VirementEffects[N]) => void {
  return () => undefined;
}

const virementSetup = setup({
  types: { context: {} as VirementContext, events: {} as VirementEvent, input: {} as VirementInput },
  guards: {
    ...virementGuards,
    moreToTell: ({ context }) => ladder(context)[context.escalatedHere + 1] !== undefined,
  },
  delays: {
    /** The same wait for a machine that no host has taken over, in England's working days. */
    decisionDue: ({ context, event }) => {
      const at = new Date(momentOf(event, context));
      return addWorkingDays(at, context.decisionDays, 'england-and-wales').getTime() - at.getTime();
    },
  },
  actions: {
    'virement.notify': effect<'virement.notify'>(),
    'virement.escalate': effect<'virement.escalate'>(),
    'virement.settleReversal': effect<'virement.settleReversal'>(),
    'virement.callOffReversal': effect<'virement.callOffReversal'>(),
    record: assign(({ context, event }) => recordVirement(context, event)),
  },
}).extend({
  actions: {
    /** A decision is overdue: the next in line is told, once each. */
    escalateNext: enqueueActions<
      VirementContext,
      VirementEvent,
      undefined,
      VirementEvent,
      never,
      { type: 'virement.escalate'; params: VirementEffects['virement.escalate'] },
      never
    >(({ context, enqueue }) => {
      const level = ladder(context)[context.escalatedHere];
      if (level === undefined) return;
      enqueue.assign({ escalatedHere: context.escalatedHere + 1 });
      const roles = context.approverRoles;
      enqueue({ type: 'virement.escalate', params: level === 'approvers' ? { level, roles } : { level } });
    }),
  },
});

const tell = (to: 'budgetHolders', about: VirementMatter) => ({
  type: 'virement.notify' as const,
  params: { to, about },
});

const tellApprovers = {
  type: 'virement.notify' as const,
  params: ({ context }: { context: VirementContext }) => ({
    to: 'approvers' as const,
    roles: context.approverRoles,
    about: 'approvalWanted' as const,
  }),
};

const settle = { type: 'virement.settleReversal' as const, params: {} };

const callOff = {
  type: 'virement.callOffReversal' as const,
  params: ({ event }: { event: VirementEvent }) => ({ reason: 'reason' in event ? event.reason : '' }),
};

/**
 * One organisation's own side of one movement of a resource shift (docs/domain.md section 6): asked for by the case,
 * reserved by its budget holder, approved, above their authority by the leader or another budget holder, enacted once every side is approved,
 * and if it was a mistake reversed as a whole. Pure: no clock, no actors; effects are only names with parameters.
 */
export const virementMachine = virementSetup.createMachine({
  id: 'virement',
  context: ({ input }) => newVirement(input),
  initial: 'opening',
  states: {
    opening: {
      always: [
        { guard: 'wasEnacted', target: 'enacted' },
        { guard: 'wasConsented', target: 'approved' },
        { target: 'asked', actions: tell('budgetHolders', 'decisionWanted') },
      ],
    },
    asked: {
      on: {
        reserve: [
          { guard: 'isWithinAuthority', target: 'approved', actions: 'record' },
          { guard: 'isOwn', target: 'reserved', actions: ['record', tellApprovers] },
        ],
        refuse: { guard: 'isOwn', target: 'refused', actions: 'record' },
        release: { target: 'released', actions: ['record', tell('budgetHolders', 'released')] },
      },
      after: { decisionDue: overdue('asked') },
    },
    reserved: {
      on: {
        approve: {
          guard: 'isApprovedByAnother',
          target: 'approved',
          actions: ['record', tell('budgetHolders', 'approved')],
        },
        refuse: { guard: 'isOwn', target: 'refused', actions: 'record' },
        release: { target: 'released', actions: ['record', tell('budgetHolders', 'released')] },
      },
      after: { decisionDue: overdue('reserved') },
    },
    approved: {
      on: {
        enact: { target: 'enacted', actions: ['record', tell('budgetHolders', 'enacted')] },
        release: { target: 'released', actions: ['record', tell('budgetHolders', 'released')] },
      },
    },
    enacted: {
      on: {
        askReversal: { guard: 'isOwn', target: 'reversing.agreed', actions: ['record', settle] },
        reversalAsked: {
          target: 'reversing.asked',
          actions: ['record', tell('budgetHolders', 'reversalWanted')],
        },
      },
    },
    reversing: {
      initial: 'asked',
      states: {
        asked: {
          on: {
            agreeReversal: { guard: 'isOwn', target: 'agreed', actions: ['record', settle] },
            declineReversal: {
              guard: 'isOwn',
              target: '#virement.enacted',
              actions: ['record', callOff],
            },
          },
          after: { decisionDue: overdue('asked') },
        },
        agreed: {
          on: {
            withdrawReversal: {
              guard: 'isOwn',
              target: '#virement.enacted',
              actions: ['record', callOff],
            },
            reverse: { target: '#virement.reversed', actions: ['record', tell('budgetHolders', 'reversed')] },
          },
        },
      },
      on: {
        reversalCalledOff: {
          target: 'enacted',
          actions: ['record', tell('budgetHolders', 'reversalCalledOff')],
        },
      },
    },
    reversed: { type: 'final' },
    refused: {
      on: { askAgain: { target: 'asked', actions: ['record', tell('budgetHolders', 'decisionWanted')] } },
    },
    released: {
      on: { askAgain: { target: 'asked', actions: ['record', tell('budgetHolders', 'decisionWanted')] } },
    },
  },
});
