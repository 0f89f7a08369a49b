import { assign, setup } from 'xstate';
import { machineEntry } from '../pure/machine.entry.ts';

/** A book on loan: asked for, lent, brought back, chased when it is late, given up after the third letter. */
const machine = setup({
  types: {
    context: {} as { reader: string; letters: number },
    input: {} as { reader: string },
    events: {} as { type: 'lend' } | { type: 'extend' } | { type: 'bringBack'; damaged: boolean },
  },
  actions: { write: (_, _letter: { to: string; about: string }) => undefined },
  guards: { patient: ({ context }) => context.letters < 3 },
}).createMachine({
  id: 'loan',
  context: ({ input }) => ({ reader: input.reader, letters: 0 }),
  initial: 'asked',
  states: {
    asked: { on: { lend: 'lent' }, after: { collection: 'lapsed' } },
    lent: { on: { bringBack: 'back', extend: { target: 'lent', reenter: true } }, after: { loan: 'late' } },
    late: {
      entry: [
        assign({ letters: ({ context }) => context.letters + 1 }),
        {
          type: 'write',
          params: ({ context }) => ({ to: context.reader, about: `letter ${context.letters}` }),
        },
      ],
      on: { bringBack: 'back' },
      after: { patience: [{ guard: 'patient', target: 'late', reenter: true }, { target: 'lost' }] },
    },
    back: { type: 'final' },
    lapsed: { type: 'final' },
    lost: { type: 'final' },
  },
});

const day = 24 * 60 * 60 * 1000;
const days = (at: Date, count: number): Date => new Date(at.getTime() + count * day);

/** The loan machine with its waits: a week to collect, three weeks to read, one week between letters. */
export const loan = machineEntry({
  id: 'loan',
  version: 1,
  machine,
  delays: {
    collection: ({ at }) => days(at, 7),
    loan: ({ at, calendar }) => days(at, typeof calendar === 'number' ? calendar : 21),
    patience: ({ at }) => days(at, 7),
  },
  events: ['lend', 'extend', 'bringBack'],
});
