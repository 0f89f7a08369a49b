import { createMachine } from 'xstate';
import { loan } from '../example/loan.machine.ts';
import { order } from '../example/order.machine.ts';
import { machineEdges } from './machine.edges.ts';
import { MachineRegistry } from './machine.registry.ts';
import type { MachineEntry } from './machine.entry.ts';

const edgesOf = (entry: MachineEntry): string[] =>
  machineEdges(new MachineRegistry([entry]).get(entry.id))
    .map(({ region, from, to, eventType }) => `${region}|${from} > ${to} by ${eventType}`)
    .sort();

describe('the edges of a machine', () => {
  it('are its transitions, waits included, and nothing else', () => {
    expect(edgesOf(loan)).toEqual([
      '| > asked by workflow.started',
      '|asked > lapsed by xstate.after.collection.loan.asked',
      '|asked > lent by lend',
      '|late > back by bringBack',
      '|late > lost by xstate.after.patience.loan.late',
      '|lent > back by bringBack',
      '|lent > late by xstate.after.loan.loan.lent',
    ]);
  });

  it('follow eventless transitions, completions and raised events to where they end', () => {
    const edges = edgesOf(order);
    expect(edges).toContain('payment|open > settled by pay');
    expect(edges).toContain('goods|packing.picked > away by send');
    expect(edges).toContain('payment|open > owed by send');
    expect(edges).toContain('goods|packing.open > held by hold');
    expect(edges).not.toContain('goods|packing.open > away by pick');
    expect(edges).not.toContain('payment|settled > open by pay');
  });

  it('lead from a remembered state to each state that may be remembered', () => {
    const resumed = edgesOf(order).filter(
      (edge) => edge.endsWith('by resume') && edge.startsWith('goods|held'),
    );
    expect(resumed).toEqual(
      expect.arrayContaining([
        'goods|held > packing.open by resume',
        'goods|held > packing.picked by resume',
      ]),
    );
    expect(resumed).not.toContain('goods|held > held by resume');
  });

  it('do not start where the machine is done, nor where it never rests', () => {
    const machine = createMachine({
      id: 'stop',
      initial: 'open',
      states: { open: { on: { next: 'gate' } }, gate: { always: 'shut' }, shut: { type: 'final' }, off: {} },
      on: { stop: '.off' },
    });
    expect(edgesOf({ id: 'stop', version: 1, machine, delays: {}, events: ['next', 'stop'] })).toEqual([
      '| > open by workflow.started',
      '|open > off by stop',
      '|open > shut by next',
    ]);
  });

  it('let an eventless transition follow only events that can be taken there', () => {
    const machine = createMachine({
      id: 'queue',
      initial: 'waiting',
      states: {
        waiting: { on: { count: { actions: 'note' } }, always: { guard: 'room', target: 'served' } },
        served: { on: { leave: 'gone' } },
        gone: {},
      },
    });
    expect(edgesOf({ id: 'queue', version: 1, machine, delays: {}, events: ['count', 'leave'] })).toEqual([
      '| > served by workflow.started',
      '| > waiting by workflow.started',
      '|served > gone by leave',
      '|waiting > served by count',
    ]);
  });

  it('let nested regions begin and end', () => {
    const half = { initial: 'one', states: { one: { on: { next: 'two' } }, two: {} } };
    const machine = createMachine({
      id: 'nested',
      initial: 'idle',
      states: {
        idle: { on: { go: 'pair' } },
        pair: { type: 'parallel', states: { left: half, right: half }, on: { stop: 'idle' } },
      },
    });
    const entry = { id: 'nested', version: 1, machine, delays: {}, events: ['go', 'next', 'stop'] };
    expect(edgesOf(entry)).toEqual([
      'pair.left| > one by go',
      'pair.left|one >  by stop',
      'pair.left|one > two by next',
      'pair.left|two >  by stop',
      'pair.right| > one by go',
      'pair.right|one >  by stop',
      'pair.right|one > two by next',
      'pair.right|two >  by stop',
      '| > idle by workflow.started',
      '|idle > pair by go',
      '|pair > idle by stop',
    ]);
  });
});
