import { assign, setup } from 'xstate';
import type { ReturnContext, ReturnInput } from './return-context.ts';
import { returnWaits } from './return-delays.ts';
import type { ReturnEffects } from './return-effects.ts';
import { nextInLine } from './return-escalation.ts';
import type { ReturnEvent } from './return-events.ts';
import { returnGuards } from './return-guards.ts';
import { recordReturn } from './return-record.ts';

/** An effect does nothing here: the host reads its name and parameters and does the work. */
function effect<N extends keyof ReturnEffects>(): (args: unknown, params: ReturnEffects[N]) => void {
  return () => undefined;
}

const whatOf = ({ title, periodLabel }: ReturnContext): string => `${title}, ${periodLabel}`;

/** A timer's event says when it was due; the machine has no clock. */
function momentOf(event: object, { lastAt }: ReturnContext): string {
  return 'dueAt' in event && typeof event.dueAt === 'string' ? event.dueAt : lastAt;
}

/** What every state of a return is written with: its types, guards, waits, and the effects it may ask for. */
const facts = setup({
  types: {
    context: {} as ReturnContext,
    events: {} as ReturnEvent,
    input: {} as ReturnInput,
  },
  guards: returnGuards,
  delays: returnWaits,
  actions: {
    'return.notify': effect<'return.notify'>(),
    'return.escalate': effect<'return.escalate'>(),
    record: assign(({ context, event }) => recordReturn(context, event)),
  },
});

/** The same, with the actions that tell people. */
export const returnSetup = facts.extend({
  actions: {
    askToVerify: facts.enqueueActions(({ context, enqueue }) => {
      const params = { to: 'verifiers', about: 'toVerify', what: whatOf(context) } as const;
      enqueue({ type: 'return.notify', params });
    }),
    tellSentBack: facts.enqueueActions(({ context, enqueue }) => {
      const params = { to: 'owner', about: 'sentBack', what: whatOf(context) } as const;
      enqueue({ type: 'return.notify', params });
    }),
    tellVerified: facts.enqueueActions(({ context, enqueue }) => {
      const params = { to: 'owner', about: 'verified', what: whatOf(context) } as const;
      enqueue({ type: 'return.notify', params });
    }),
    escalateReturn: facts.enqueueActions(({ context, event, enqueue }) => {
      const level = nextInLine('returnLate', context.toldLate);
      if (level === undefined) return;
      enqueue.assign(() => ({ toldLate: context.toldLate + 1, lastAt: momentOf(event, context) }));
      enqueue({ type: 'return.escalate', params: { level, about: 'returnLate', what: whatOf(context) } });
    }),
    escalateVerification: facts.enqueueActions(({ context, event, enqueue }) => {
      const level = nextInLine('verificationLate', context.toldHere);
      if (level === undefined) return;
      enqueue.assign(() => ({ toldHere: context.toldHere + 1, lastAt: momentOf(event, context) }));
      enqueue({
        type: 'return.escalate',
        params: { level, about: 'verificationLate', what: whatOf(context) },
      });
    }),
    escalateCorrection: facts.enqueueActions(({ context, event, enqueue }) => {
      const level = nextInLine('correctionLate', context.toldHere);
      if (level === undefined) return;
      enqueue.assign(() => ({ toldHere: context.toldHere + 1, lastAt: momentOf(event, context) }));
      enqueue({
        type: 'return.escalate',
        params: { level, about: 'correctionLate', what: whatOf(context) },
      });
    }),
  },
});
