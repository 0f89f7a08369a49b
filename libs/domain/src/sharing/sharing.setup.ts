import { assign, setup } from 'xstate';
import { londonDateOf } from '#kernel/local-date';
import { momentOf, personOf } from '../improvement/case-clock.ts';
import { handsOf, isAnother } from '../improvement/hands.ts';
import type { SharingContext, SharingInput } from './sharing-context.ts';
import { sharingWaits } from './sharing-delays.ts';
import { awaitedSide, nextToTell, type SharingEffects } from './sharing-effects.ts';
import type { SharingEvent } from './sharing-events.ts';
import { validateSharingAct } from './validate-sharing.ts';

/** An effect does nothing here: the host reads its name and parameters and does the work. */
function effect<N extends keyof SharingEffects>(): (args: unknown, params: SharingEffects[N]) => void {
  return () => undefined;
}

const isWhole = (context: SharingContext, event: SharingEvent): boolean =>
  validateSharingAct(event, context).length === 0;

/** An answer is whole, and whoever gives it is not the person who proposed. */
const isAnswered = (context: SharingContext, event: SharingEvent): boolean =>
  isAnother(event.by, handsOf(context.proposer)) && isWhole(context, event);

/** The context after an act of somebody. */
function record(context: SharingContext, event: SharingEvent): Partial<SharingContext> {
  const lastAt = momentOf(event, context);
  switch (event.type) {
    case 'agree': {
      const { by, at, comment } = event;
      const indicator = context.indicator ?? event.indicator;
      return { lastAt, indicator, answer: { by: personOf(by), at, text: comment } };
    }
    case 'refuse':
    case 'withdraw':
    case 'end':
      return { lastAt, closing: { by: personOf(event.by), at: event.at, reason: event.reason.trim() } };
    case 'replaced':
      return {
        lastAt,
        closing: { by: personOf(event.by), at: event.at, reason: 'A new agreement took its place.' },
      };
  }
}

const facts = setup({
  types: {
    context: {} as SharingContext,
    events: {} as SharingEvent,
    input: {} as SharingInput,
  },
  guards: {
    isWhole: ({ context, event }) => isWhole(context, event),
    refusedByAnother: ({ context, event }) => isAnswered(context, event),
    agreedAndBegun: ({ context, event }) =>
      isAnswered(context, event) && context.starts <= londonDateOf(new Date(event.at)),
    agreedAhead: ({ context, event }) => isAnswered(context, event),
    moreToTell: ({ context }) => nextToTell(context.escalations.length + 1) !== undefined,
  },
  delays: sharingWaits,
  actions: {
    'sharing.publish': effect<'sharing.publish'>(),
    'sharing.notify': effect<'sharing.notify'>(),
    'sharing.escalate': effect<'sharing.escalate'>(),
    record: assign(({ context, event }) => record(context, event)),
    expire: assign(({ context, event }) => {
      const at = momentOf(event, context);
      return { lastAt: at, closing: { by: null, at, reason: 'The agreement came to its last day.' } };
    }),
  },
});

/** What every state of a sharing agreement is written with: its types, guards, waits and effects. */
export const sharingSetup = facts.extend({
  actions: {
    /** The answer is overdue: the next in line on the side that owes it is told, once. */
    escalateNext: facts.enqueueActions(({ context, event, enqueue }) => {
      const level = nextToTell(context.escalations.length);
      if (level === undefined) return;
      const at = momentOf(event, context);
      enqueue.assign(() => ({ escalations: [...context.escalations, { level, at }], lastAt: at }));
      enqueue({ type: 'sharing.escalate', params: { to: awaitedSide(context), level } });
    }),
  },
});
