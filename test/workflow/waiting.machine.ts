import { assign, setup } from 'xstate';
import { machineEntry } from '#workflow/pure/machine.entry';

const HOUR = 3_600_000;

/** Two waits side by side, over at the hours it is given; what it sees is the order in which they were over. */
export const waiting = machineEntry({
  id: 'waiting',
  version: 1,
  machine: setup({
    types: {
      context: {} as { hours: readonly [number, number]; over: readonly string[] },
      input: {} as { hours: readonly [number, number] },
    },
    actions: {
      note: assign({ over: ({ context }, { wait }: { wait: string }) => [...context.over, wait] }),
    },
  }).createMachine({
    id: 'waiting',
    context: ({ input }) => ({ hours: input.hours, over: [] }),
    type: 'parallel',
    states: {
      left: {
        initial: 'waiting',
        states: {
          waiting: { after: { leftOver: 'over' } },
          over: { entry: { type: 'note', params: { wait: 'left' } } },
        },
      },
      right: {
        initial: 'waiting',
        states: {
          waiting: { after: { rightOver: 'over' } },
          over: { entry: { type: 'note', params: { wait: 'right' } } },
        },
      },
    },
  }),
  delays: {
    leftOver: ({ context, at }) => new Date(at.getTime() + context.hours[0] * HOUR),
    rightOver: ({ context, at }) => new Date(at.getTime() + context.hours[1] * HOUR),
  },
  events: [],
});
