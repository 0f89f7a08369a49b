import { createMachine } from 'xstate';
import { loan } from '../../example/loan.machine.ts';
import { chartOutline } from './chart.outline.ts';

/** Ways as "from > to" by label. */
const waysOf = ({ boxes, ways }: ReturnType<typeof chartOutline>[number]) =>
  ways.map(({ from, to }) => `${boxes[from]?.label} > ${boxes[to]?.label}`);

const visit = createMachine({
  id: 'visit',
  type: 'parallel',
  states: {
    main: {
      initial: 'opening',
      on: { cancel: '.over.cancelled' },
      states: {
        opening: { always: [{ guard: 'urgent', target: 'atHome' }, { target: 'booked' }] },
        booked: { on: { move: { target: 'booked', reenter: true }, arrive: 'atHome' } },
        atHome: {
          initial: 'talking',
          on: { leave: 'over' },
          states: { talking: { on: { treat: 'treating' } }, treating: { on: { talk: 'talking' } } },
        },
        over: { initial: 'done', states: { done: { type: 'final' }, cancelled: { type: 'final' } } },
      },
    },
    notes: { initial: 'none', states: { none: { on: { write: 'written' } }, written: {} } },
  },
});

describe('the outline of a machine', () => {
  it('has a box for each state and one way between each two, whatever the events', () => {
    const [outline] = chartOutline(loan.machine);
    expect(outline?.region).toBe('');
    expect(outline?.boxes.filter(({ ends }) => ends).map(({ label }) => label)).toEqual([
      'Back',
      'Lapsed',
      'Lost',
    ]);
    expect(outline && waysOf(outline)).toEqual([
      'Asked > Lent',
      'Asked > Lapsed',
      'Lent > Back',
      'Lent > Late',
      'Late > Back',
      'Late > Lost',
    ]);
  });

  it('leaves out states passed through, joins final ones, and draws no way that may come anywhere', () => {
    const [main, notes] = chartOutline(visit);
    expect(main?.boxes.map(({ label, states }) => [label, states])).toEqual([
      ['Booked', ['booked']],
      ['Talking', ['atHome.talking']],
      ['Treating', ['atHome.treating']],
      ['Over', ['over.done', 'over.cancelled']],
    ]);
    expect(main && waysOf(main)).toEqual([
      'Booked > Talking',
      'Talking > Over',
      'Treating > Over',
      'Talking > Treating',
      'Treating > Talking',
    ]);
    expect(main?.start).toBe(0);
    expect(notes).toMatchObject({ region: 'notes', label: 'Notes', start: 0 });
  });

  it('calls states as it is told, and draws a frame that has a name as one box', () => {
    const [main] = chartOutline(visit, { main: 'The visit', atHome: 'With the patient' });
    expect(main?.label).toBe('The visit');
    expect(main?.boxes.map(({ label }) => label)).toEqual(['Booked', 'With the patient', 'Over']);
    expect(main && waysOf(main)).toEqual(['Booked > With the patient', 'With the patient > Over']);
  });
});
