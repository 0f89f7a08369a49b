import { createMachine } from 'xstate';
import { loan } from '../example/loan.machine.ts';
import { order } from '../example/order.machine.ts';
import { regionsOf, stateText } from './state.text.ts';

describe('the text of a state', () => {
  it('is the path for a machine of one region', () => {
    expect(stateText(loan.machine.root, 'lent')).toBe('lent');
  });

  it('names each parallel region, in the order of the machine', () => {
    const value = { payment: 'open', goods: { packing: 'picked' } };
    expect(stateText(order.machine.root, value)).toBe('goods:packing.picked;payment:open');
  });

  it('makes regions of nested parallel states, under the state that holds them', () => {
    const left = { initial: 'one', states: { one: {}, two: {} } };
    const pair = { type: 'parallel' as const, states: { left, right: left } };
    const { root } = createMachine({
      initial: 'work',
      states: { work: { initial: 'pair', states: { pair } } },
    });
    const value = { work: { pair: { left: 'two', right: 'one' } } };
    expect(stateText(root, value)).toBe('work.pair;work.pair.left:two;work.pair.right:one');
    expect(regionsOf(root, value).get('')).toBe('work.pair');
  });

  it('refuses a state the machine does not have', () => {
    expect(() => stateText(loan.machine.root, 'stolen')).toThrow('has no child "stolen"');
  });
});
