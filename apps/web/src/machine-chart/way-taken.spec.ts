import type { DrawnRegion, Sheet } from '#kernel/machine-drawing';
import { drawRegion } from './draw-region.ts';
import { linesOf } from './label-lines.ts';
import { machineChart } from './machine-chart.view.ts';
import { staysIn, waysTaken } from './way-taken.ts';

const sheet: Sheet = {
  width: 300,
  height: 100,
  boxWidth: 80,
  boxHeight: 60,
  boxes: [
    [10, 10],
    [110, 10],
    [210, 10],
  ],
  ways: [
    [
      [90, 40],
      [110, 40],
    ],
    [
      [190, 40],
      [210, 40],
    ],
    [
      [190, 40],
      [195, 90],
      [5, 90],
      [10, 40],
    ],
  ],
  start: [
    [2, 40],
    [10, 40],
  ],
};
const region: DrawnRegion = {
  region: 'main',
  label: 'The loan',
  boxes: [
    { label: 'Asked', states: ['asked'], ends: false },
    { label: 'Out & about', states: ['out.lent', 'out.late'], ends: false },
    { label: 'Back', states: ['back'], ends: true },
  ],
  ways: [
    { from: 0, to: 1 },
    { from: 1, to: 2 },
    { from: 1, to: 0 },
  ],
  wide: sheet,
  narrow: sheet,
};
const moves = ['asked', 'out.lent', 'out.late', 'asked', 'gone', 'out.lent'].map((leaf, day) => ({
  at: `2026-03-0${day + 1}T09:00:00.000Z`,
  state: `main:${leaf};notes:none`,
  act: 'moved',
}));

describe('the way taken', () => {
  it('numbers the stays, joins states of one box, and passes over a state it does not know', () => {
    const stays = staysIn(region, moves);
    expect(
      stays.map(({ order, box, enteredAt, leftAt }) => [
        order,
        box,
        enteredAt.slice(9, 10),
        leftAt?.slice(9, 10),
      ]),
    ).toEqual([
      [1, 0, '1', '2'],
      [2, 1, '2', '4'],
      [3, 0, '4', '6'],
      [4, 1, '6', undefined],
    ]);
    expect([...waysTaken(region, stays)]).toEqual([0, 2]);
  });

  it('is not begun in a region of which nothing is told', () => {
    expect(staysIn({ ...region, region: 'notes' }, moves)).toEqual([]);
    expect(staysIn(region, [])).toEqual([]);
  });

  it('is drawn with numbers, the last day and where it stands now; texts are escaped and nothing is styled inline', () => {
    const svg = drawRegion(region, sheet, staysIn(region, moves), {
      id: 'w',
      title: 'A <way>',
      description: 'Now.',
    });
    expect(svg).toContain('>1, 3<');
    expect(svg).toContain('>Now: 2, 4<');
    expect(svg).toContain('>6 Mar 2026<');
    expect(svg).toContain('A &lt;way&gt;');
    expect(svg).not.toMatch(/ style=|<style/);
  });

  it('is told in words beside the drawing, for every region of a real machine', () => {
    const [main, scrutiny] = machineChart('improvementCase', [
      { at: '2026-03-02T09:00:00.000Z', state: 'main:triage;scrutiny:none', act: 'opened the case' },
      { at: '2026-03-05T09:00:00.000Z', state: 'main:drift;scrutiny:none', act: 'let the measure drift' },
    ]);
    expect(main?.steps.map(({ label, act }) => `${label}: ${act}`)).toEqual([
      'Triage: opened the case',
      'Drift: let the measure drift',
    ]);
    expect(scrutiny?.steps).toHaveLength(1);
    expect(main?.wide).toContain('after 1 earlier step');
    expect(() => machineChart('unknown', [])).toThrow('has no drawing');
  });
});

describe('a label', () => {
  it.each([
    ['Explanation reviewed', 80, ['Explanation', 'reviewed']],
    ['Call-in', 80, ['Call-in']],
    ['On the work programme', 80, ['On the work', 'programme']],
  ])('is broken at its spaces: %s', (label, width, lines) => {
    expect(linesOf(label, width, 13)).toEqual(lines);
  });
});
