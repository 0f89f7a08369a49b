import { rebaseProblems, reasonProblems } from './rebase.ts';

const facts = {
  periodStarts: ['2025-01-01', '2025-02-01', '2025-03-01'],
  inForce: ['2025-02-01'],
  today: '2025-04-10',
};
const fields = (from: string, reason = 'New vans.') =>
  rebaseProblems({ from, reason }, facts).map(({ field }) => field);

describe('starting a chart afresh', () => {
  it('takes a past day with figures on both sides, and a reason', () => {
    expect(fields('2025-03-01')).toEqual([]);
    expect(fields('2025-01-15')).toEqual([]);
  });

  it('refuses what is no date, lies ahead, is in force, or parts nothing from nothing', () => {
    for (const day of ['soon', '2025-02-30', '2025-04-11', '2025-02-01', '2025-01-01', '2025-03-02']) {
      expect({ day, fields: fields(day) }).toEqual({ day, fields: ['from'] });
    }
    expect(fields('2025-03-01', ' ')).toEqual(['reason']);
    expect(fields('x', '')).toEqual(['from', 'reason']);
    expect(reasonProblems('x'.repeat(501))).toHaveLength(1);
  });
});
