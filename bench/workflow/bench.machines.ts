import { randomBytes } from 'node:crypto';
import { assign, setup } from 'xstate';
import { uuidv7 } from '#kernel/ids';
import { WorkflowHost } from '#workflow/host/workflow.host';
import { machineEntry } from '#workflow/pure/machine.entry';
import { MachineRegistry } from '#workflow/pure/machine.registry';

const DAY = 86_400_000;

interface Paper {
  readonly turns: number;
  /** Ballast: a snapshot of about the size of a young case. */
  readonly about: string;
}

/** Turned up and down for ever: each turn ends one wait, begins another, and asks for an effect. */
const turn = machineEntry({
  id: 'benchTurn',
  version: 1,
  machine: setup({
    types: {
      context: {} as Paper,
      input: {} as { about: string },
      events: {} as { type: 'turn'; said: string },
    },
    actions: {
      count: assign({ turns: ({ context }) => context.turns + 1 }),
      tell: (_, _told: { turns: number }) => undefined,
    },
  }).createMachine({
    id: 'benchTurn',
    context: ({ input }) => ({ turns: 0, about: input.about }),
    initial: 'down',
    states: {
      down: {
        entry: ['count', { type: 'tell', params: ({ context }) => ({ turns: context.turns }) }],
        on: { turn: 'up' },
        after: { patience: 'up' },
      },
      up: {
        entry: ['count', { type: 'tell', params: ({ context }) => ({ turns: context.turns }) }],
        on: { turn: 'down' },
        after: { patience: 'down' },
      },
    },
  }),
  delays: { patience: ({ at }) => new Date(at.getTime() + 1_000 * DAY) },
  events: ['turn'],
});

/** Two waits at once, the second a day after the first, and nothing else. */
const waits = machineEntry({
  id: 'benchWaits',
  version: 1,
  machine: setup({
    types: { context: {} as { about: string }, input: {} as { about: string } },
  }).createMachine({
    id: 'benchWaits',
    context: ({ input }) => input,
    type: 'parallel',
    states: {
      first: { initial: 'waiting', states: { waiting: { after: { oneDay: 'over' } }, over: {} } },
      second: { initial: 'waiting', states: { waiting: { after: { twoDays: 'over' } }, over: {} } },
    },
  }),
  delays: {
    oneDay: ({ at }) => new Date(at.getTime() + DAY),
    twoDays: ({ at }) => new Date(at.getTime() + 2 * DAY),
  },
  events: [],
});

export const benchRegistry = new MachineRegistry([turn, waits]);

/** A host that knows the two machines of the measurements. */
export function benchHost(): WorkflowHost {
  return new WorkflowHost(benchRegistry, { newId: () => uuidv7(new Date(), randomBytes(10)) });
}
