import { raise, setup } from 'xstate';
import { machineEntry } from '../pure/machine.entry.ts';

/**
 * An order with two regions, for the less common parts of a chart: a nested state that completes, an eventless
 * transition, an event raised by one region for the other, a delayed raise, and a remembered state.
 */
const machine = setup({
  types: {
    events: {} as { type: 'pick' | 'pay' | 'hold' | 'resume' | 'send' | 'left' | 'chase' },
  },
}).createMachine({
  id: 'order',
  type: 'parallel',
  states: {
    goods: {
      initial: 'packing',
      states: {
        packing: {
          initial: 'open',
          states: {
            open: { on: { pick: 'picked' } },
            picked: { on: { send: 'packed' } },
            packed: { type: 'final' },
            last: { type: 'history' },
          },
          on: { hold: 'held' },
          onDone: 'away',
        },
        held: { on: { resume: 'packing.last' } },
        away: { entry: raise({ type: 'left' }), type: 'final' },
      },
    },
    payment: {
      initial: 'open',
      states: {
        open: {
          on: { pay: 'received', left: 'owed' },
          entry: raise({ type: 'chase' }, { delay: 60_000, id: 'chasing' }),
        },
        received: { always: 'settled' },
        owed: { on: { pay: 'settled' } },
        settled: { type: 'final' },
      },
    },
  },
});

/** The order machine; its only waits are of fixed length. */
export const order = machineEntry({
  id: 'order',
  version: 1,
  machine,
  delays: {},
  events: ['pick', 'pay', 'hold', 'resume', 'send'],
});
