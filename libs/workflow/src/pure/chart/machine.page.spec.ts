import { createMachine, stateIn } from 'xstate';
import { loan } from '../../example/loan.machine.ts';
import { order } from '../../example/order.machine.ts';
import { machinePage } from './machine.page.ts';

const drawingsOf = (page: string): string[] =>
  [...page.matchAll(/^```mermaid\n(.*?)\n```$/gms)].map(([, drawing = '']) => drawing);

describe('the page of a machine', () => {
  it('draws its states, events and waits, and tells every transition with its guard', () => {
    expect(machinePage(loan, 'A note.')).toBe(`# loan, version 1

A note.

\`\`\`mermaid
stateDiagram-v2
  accTitle: loan, version 1
  [*] --> asked
  state "asked" as asked
  state "lent" as lent
  state "late" as late
  state "back" as back
  back --> [*]
  state "lapsed" as lapsed
  lapsed --> [*]
  state "lost" as lost
  lost --> [*]
  asked --> lent: lend
  asked --> lapsed: after collection
  lent --> back: bringBack
  lent --> lent: extend
  lent --> late: after loan
  late --> back: bringBack
  late --> late: after patience
  late --> lost: after patience
\`\`\`

| From | On | If | To |
| --- | --- | --- | --- |
| asked | lend |  | lent |
| asked | after collection |  | lapsed |
| lent | bringBack |  | back |
| lent | extend |  | the same, begun again |
| lent | after loan |  | late |
| late | bringBack |  | back |
| late | after patience | patient | the same, begun again |
| late | after patience |  | lost |
`);
  });

  it('gives each region of a parallel machine a drawing of its own, with frames and remembered states', () => {
    const page = machinePage(order, '');
    const [goods, payment, ...more] = drawingsOf(page);
    expect(more).toEqual([]);
    expect(page).toMatch(/^## goods$/m);
    expect(goods).toContain('  state "packing" as packing {\n    [*] --> packing_open\n');
    expect(goods).toContain('    state "H" as packing_last\n  }');
    expect(goods).toContain('  packing --> held: hold');
    expect(goods).toContain('  packing --> away: when done');
    expect(goods).toContain('  held --> packing_last: resume');
    expect(payment).toContain('  received --> settled: at once');
    expect(page).toContain('| anywhere in goods.packing | hold |  | goods.held |');
  });

  it('parts regions within a state, and leaves arrows out of a frame inwards to the table', () => {
    const machine = createMachine({
      id: 'nested',
      initial: 'pair',
      states: {
        pair: {
          type: 'parallel',
          states: { left: { initial: 'one', states: { one: {}, 'two-b': {} } }, right: {} },
          on: { jump: '.left.two-b', stop: 'idle', note: { actions: 'write' } },
        },
        idle: { on: { go: { guard: stateIn({ idle: 'here' }), target: 'pair' } }, after: { 500: 'pair' } },
      },
    });
    const page = machinePage({ id: 'nested', version: 2, machine }, '');
    expect(drawingsOf(page)).toEqual([
      [
        'stateDiagram-v2',
        '  accTitle: nested, version 2',
        '  [*] --> pair',
        '  state "pair" as pair {',
        '    state "left" as pair_left {',
        '      [*] --> pair_left_one',
        '      state "one" as pair_left_one',
        '      state "two-b" as pair_left_two_45_b',
        '    }',
        '    --',
        '    state "right" as pair_right',
        '  }',
        '  state "idle" as idle',
        '  pair --> idle: stop',
        '  idle --> pair: go<br/>after 500 ms',
      ].join('\n'),
    ]);
    expect(page).toContain('| anywhere in pair | jump |  | pair.left.two-b |');
    expect(page).toContain('| anywhere in pair | note |  | stays |');
    expect(page).toContain('| idle | go | in idle.here | pair |');
  });

  it('leads an arrow to the frame it starts in to where that frame begins', () => {
    const machine = createMachine({
      id: 'round',
      initial: 'lap',
      states: {
        lap: {
          initial: 'out',
          states: { out: { on: { turn: 'home' } }, home: { on: { again: '#lap' } } },
          id: 'lap',
        },
      },
    });
    const page = machinePage({ id: 'round', version: 1, machine }, '');
    expect(drawingsOf(page)[0]).toContain('  lap_home --> lap_out: again');
    expect(page).toContain('| lap.home | again |  | lap |');
  });
});
