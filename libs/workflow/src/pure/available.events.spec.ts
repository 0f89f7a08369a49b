import { createMachine } from 'xstate';
import { availableEventTypes } from './available.events.ts';
import { MachineRegistry } from './machine.registry.ts';
import { firstStep } from './machine.step.ts';
import { encodeSnapshot } from './snapshot.codec.ts';

const gate = createMachine({
  id: 'gate',
  initial: 'open',
  states: {
    open: {
      on: {
        asksWhetherThere: { guard: ({ event }) => 'reason' in event, target: 'shut' },
        asksForContent: { guard: ({ event }) => event.reason === 'late', target: 'shut' },
        neverTaken: { guard: () => false, target: 'shut' },
      },
    },
    shut: { on: { notHere: 'open' } },
  },
});
const events = ['asksWhetherThere', 'asksForContent', 'neverTaken', 'notHere'];
const registry = new MachineRegistry([{ id: 'gate', version: 1, machine: gate, delays: {}, events }]);

describe('the types of event that can be sent now', () => {
  it('keep those whose guard wants to see the content, however it looks for it', () => {
    const registered = registry.get('gate');
    const { snapshot } = firstStep(registered, {});
    const stored = encodeSnapshot(snapshot, {});
    expect(availableEventTypes(registered, stored)).toEqual(['asksWhetherThere', 'asksForContent']);
  });
});
