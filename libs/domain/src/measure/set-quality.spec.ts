import { SET_QUALITIES, setDueOn, setProblems, setYearOf } from './set-quality.ts';

describe('the assessment of the whole set', () => {
  const answers = (score: number, evidence = 'Looked at with the board.') =>
    SET_QUALITIES.map(({ code: quality }) => ({ quality, score, evidence }));

  it('scores each of the six qualities from 0 to 3, on evidence', () => {
    expect(setProblems(answers(0))).toEqual([]);
    expect(setProblems(answers(3))).toEqual([]);
    expect(setProblems([])).toHaveLength(12);
    expect(setProblems(answers(4, ' '))).toHaveLength(12);
    expect(setProblems(answers(1, 'x'.repeat(1001))).map(({ message }) => message)).toContain(
      'Keep this to 1000 characters.',
    );
  });

  it.each([
    ['2026-03-31', 2025],
    ['2026-04-01', 2026],
    ['2026-12-31', 2026],
  ])('of %s is for the financial year from %i', (day, year) => {
    expect(setYearOf(day)).toBe(year);
  });

  it('is due a year after the last one, or at the end of a financial year while it never was', () => {
    expect(setDueOn('2025-11-03', '2020-01-01', '2026-12-01')).toBe('2026-11-03');
    expect(setDueOn(null, '2026-02-01', '2026-05-01')).toBe('2027-03-31');
    expect(setDueOn(null, '2014-04-01', '2026-11-23')).toBe('2027-03-31');
    expect(setDueOn(null, null, '2026-05-01')).toBeNull();
  });
});
