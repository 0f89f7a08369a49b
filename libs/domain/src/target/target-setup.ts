import { assign, enqueueActions, setup } from 'xstate';
import { momentOf } from '../improvement/case-clock.ts';
import { handsOfAll, isAnother as isAnotherPerson } from '../improvement/hands.ts';
import type { TargetProposalContext, TargetProposalInput } from './target-context.ts';
import { targetWaits } from './target-delays.ts';
import type { TargetEventOf, TargetEventType, TargetProposalEvent } from './target-events.ts';
import { targetLadder, targetNotices } from './target-notices.ts';
import type { TargetEffects } from './target-notices.ts';
import { enterTargetStage, recordTarget } from './target-record.ts';
import type { TargetStage } from './target-stages.ts';
import {
  isInTime,
  validateReasons,
  validateRemark,
  validateTerms,
  validateWords,
} from './validate-target.ts';

function effect<N extends keyof TargetEffects>(): (args: unknown, params: TargetEffects[N]) => void {
  return () => undefined;
}

type AnyEffect = { [N in keyof TargetEffects]: { type: N; params: TargetEffects[N] } }[keyof TargetEffects];
type Guard = (args: { context: TargetProposalContext; event: TargetProposalEvent }) => boolean;

function guardOf<T extends TargetEventType>(
  type: T,
  holds: (context: TargetProposalContext, event: TargetEventOf<T>) => boolean,
): Guard {
  return ({ context, event }) => isOf(type, event) && holds(context, event);
}

function isOf<T extends TargetEventType>(
  type: T,
  event: TargetProposalEvent,
): event is TargetProposalEvent & TargetEventOf<T> {
  return event.type === type;
}

/** Whoever proposed a target, or owns its measure, never decides on it (docs/domain.md section 3, separation of duties). */
const isAnother = ({ proposers, indicator }: TargetProposalContext, { by }: TargetProposalEvent): boolean =>
  isAnotherPerson(by, [indicator.ownerPersonId, ...handsOfAll(proposers)]);

/** What each answer must bring, and by whom. */
const guards = {
  agreementIsWhole: guardOf(
    'approveTarget',
    (context, event) =>
      isAnother(context, event) &&
      isInTime(context.terms, event.at) &&
      validateRemark(event.comment).length === 0 &&
      validateReasons(event.reasons, context.flags).length === 0 &&
      validateTerms(context.terms, context.indicator, event.targets, event.at).length === 0,
  ),
  returnSaysWhy: guardOf(
    'returnTarget',
    (context, event) => isAnother(context, event) && validateWords('comment', event.comment).length === 0,
  ),
  rejectionSaysWhy: guardOf(
    'rejectTarget',
    (context, event) => isAnother(context, event) && validateWords('reason', event.reason).length === 0,
  ),
  termsAreWhole: guardOf(
    'reviseTarget',
    ({ indicator }, { terms, history, at }) =>
      validateTerms(terms, indicator, history.targets, at).length === 0,
  ),
  hasReason: ({ event }) => {
    const { reason } = event as { reason?: unknown };
    return typeof reason === 'string' && validateWords('reason', reason).length === 0;
  },
  moreToTell: ({ context }) => targetLadder(context.stage, context).length > context.escalatedHere + 1,
} satisfies Record<string, Guard>;

const facts = setup({
  types: {
    context: {} as TargetProposalContext,
    events: {} as TargetProposalEvent,
    input: {} as TargetProposalInput,
  },
  guards,
  delays: targetWaits,
  actions: {
    'target.notify': effect<'target.notify'>(),
    'target.escalate': effect<'target.escalate'>(),
    record: assign(({ context, event }) => recordTarget(context, event)),
  },
});

/** What every state of a proposal is written with. */
export const targetSetup = facts.extend({
  actions: {
    /** On coming to stand somewhere: noted, and people told, unless it is only a wait begun again. */
    enterStage: enqueueActions<
      TargetProposalContext,
      TargetProposalEvent,
      { stage: TargetStage },
      TargetProposalEvent,
      never,
      AnyEffect,
      never
    >(({ context, event, enqueue }, { stage }) => {
      const first = event.type.startsWith('xstate.init');
      const entered = enterTargetStage(context, event, stage, first);
      if (entered === context) return;
      enqueue.assign(() => entered);
      for (const notice of targetNotices(stage, entered)) enqueue({ type: 'target.notify', params: notice });
    }),
    /** An answer is overdue: the next in line is told, once. */
    escalateNext: facts.enqueueActions(({ context, event, enqueue }) => {
      const { stage, escalatedHere, escalations } = context;
      const level = targetLadder(stage, context)[escalatedHere];
      if (level === undefined) return;
      const told = { level, state: stage, at: momentOf(event, context) };
      enqueue.assign(() => ({ escalations: [...escalations, told], escalatedHere: escalatedHere + 1 }));
      enqueue({ type: 'target.escalate', params: { level, stage } });
    }),
  },
});
