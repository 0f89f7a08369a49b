import { pastedRows } from './pasted-rows.ts';

describe('pasted lines of a breakdown', () => {
  it('are read with commas or tabs, one number or two', () => {
    expect(pastedRows('E05000822, Bowdon, 40, 50\r\n\nE05000824\tClifford\t61.5\n')).toEqual({
      rows: [
        { code: 'E05000822', name: 'Bowdon', value: null, numerator: 40, denominator: 50 },
        { code: 'E05000824', name: 'Clifford', value: 61.5, numerator: null, denominator: null },
      ],
      problems: [],
    });
  });

  it('are told by their number when they cannot be read', () => {
    const { rows, problems } = pastedRows('A, Bowdon\nB, Hale, lots\nC, Timperley, 4, many\nD, Sale, 3, 4');
    expect(rows.map(({ code }) => code)).toEqual(['D']);
    expect(problems.map((problem) => problem.slice(0, 7))).toEqual(['Line 1:', 'Line 2:', 'Line 3:']);
  });
});
