import { assign, createMachine, log, setup } from 'xstate';
import { loan } from '../example/loan.machine.ts';
import { order } from '../example/order.machine.ts';
import type { JsonSnapshot } from './json.snapshot.ts';
import { MachineRegistry } from './machine.registry.ts';
import { firstStep, nextStep } from './machine.step.ts';
import type { Step } from './machine.step.ts';
import { decodeSnapshot, encodeSnapshot } from './snapshot.codec.ts';

const registry = new MachineRegistry([loan, order]);
const loans = registry.get('loan');
const orders = registry.get('order');
const stored = (step: Step | undefined): JsonSnapshot => {
  if (!step) throw new Error('refused');
  return JSON.parse(JSON.stringify(encodeSnapshot(step.snapshot, {}))) as JsonSnapshot;
};

describe('a step', () => {
  it('asks for the timer of the state it begins in', () => {
    const { snapshot, timers } = firstStep(loans, { reader: 'Reader' });
    expect(snapshot.value).toBe('asked');
    expect(timers).toEqual([
      {
        kind: 'set',
        name: 'xstate.after.collection.loan.asked',
        event: { type: 'xstate.after.collection.loan.asked' },
        wait: expect.objectContaining({ kind: 'named', delay: 'collection' }) as unknown,
      },
    ]);
  });

  it('ends the timers of states it leaves and sets those of states it enters, with the context by then', () => {
    const lent = stored(nextStep(loans, stored(firstStep(loans, { reader: 'Reader' })), { type: 'lend' }));
    const late = nextStep(loans, lent, { type: 'xstate.after.loan.loan.lent' });
    expect(late?.timers.map(({ kind, name }) => [kind, name])).toEqual([
      ['cancel', 'xstate.after.loan.loan.lent'],
      ['set', 'xstate.after.patience.loan.late'],
    ]);
    expect(late?.timers[1]).toMatchObject({ wait: { context: { reader: 'Reader', letters: 1 } } });
    expect(late?.effects).toEqual([{ name: 'write', params: { to: 'Reader', about: 'letter 1' } }]);
  });

  it('replaces the timer of a state entered again', () => {
    const lent = stored(nextStep(loans, stored(firstStep(loans, { reader: 'Reader' })), { type: 'lend' }));
    const again = nextStep(loans, lent, { type: 'extend' });
    expect(again?.timers.map(({ kind }) => kind)).toEqual(['cancel', 'set']);
  });

  it('is refused without touching the snapshot', () => {
    const asked = stored(firstStep(loans, { reader: 'Reader' }));
    const before = structuredClone(asked);
    expect(nextStep(loans, asked, { type: 'bringBack', damaged: false })).toBeUndefined();
    expect(nextStep(loans, asked, { type: 'xstate.after.loan.loan.lent' })).toBeUndefined();
    expect(asked).toEqual(before);
  });

  it('is refused once the machine is done', () => {
    const lapsed = stored(nextStep(loans, stored(firstStep(loans, { reader: 'R' })), afterCollection));
    expect(lapsed.status).toBe('done');
    expect(nextStep(loans, lapsed, { type: 'lend' })).toBeUndefined();
  });

  it('takes raised events, completions and eventless transitions with it, and keeps delayed raises apart', () => {
    const first = firstStep(orders, null);
    expect(first.timers).toEqual([
      {
        kind: 'set',
        name: 'chasing',
        event: { type: 'chase' },
        wait: { kind: 'fixed', milliseconds: 60_000 },
      },
    ]);
    const picked = stored(nextStep(orders, stored(first), { type: 'pick' }));
    expect(nextStep(orders, picked, { type: 'send' })?.snapshot.value).toEqual({
      goods: 'away',
      payment: 'owed',
    });
    expect(nextStep(orders, picked, { type: 'pay' })?.snapshot.value).toEqual({
      goods: { packing: 'picked' },
      payment: 'settled',
    });
  });

  it('remembers states through storage', () => {
    const picked = stored(nextStep(orders, stored(firstStep(orders, null)), { type: 'pick' }));
    const held = stored(nextStep(orders, picked, { type: 'hold' }));
    expect(held.historyValue).toEqual({ 'order.goods.packing.last': ['order.goods.packing.picked'] });
    expect(nextStep(orders, held, { type: 'resume' })?.snapshot.value).toMatchObject({
      goods: { packing: 'picked' },
    });
  });

  it('throws on what a durable machine cannot do, and on what the machine itself throws', () => {
    const noisy = createMachine({ id: 'noisy', entry: log('a word'), initial: 'a', states: { a: {} } });
    const entry = { id: 'noisy', version: 1, machine: noisy, delays: {}, events: [] };
    const registered = new MachineRegistry([entry]).get('noisy');
    expect(() => firstStep(registered, null)).toThrow('uses xstate.log; a durable machine runs no actors');
    const broken = setup({}).createMachine({
      id: 'broken',
      initial: 'a',
      states: { a: {} },
      entry: assign(() => {
        throw new Error('cannot begin');
      }),
    });
    const bad = new MachineRegistry([{ ...entry, id: 'broken', machine: broken }]).get('broken');
    expect(() => firstStep(bad, null)).toThrow('cannot begin');
  });

  it('cannot be taken from a state the machine does not have', () => {
    const lost = { ...stored(firstStep(loans, { reader: 'R' })), value: 'stolen' };
    expect(() => decodeSnapshot(loans.durable, lost)).toThrow(
      'cannot stand in "stolen"; a migration is missing',
    );
  });
});

const afterCollection = { type: 'xstate.after.collection.loan.asked' };
