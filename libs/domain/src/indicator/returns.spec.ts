import fc from 'fast-check';
import { addDays } from '#kernel/local-date';
import { periodLabel } from '#kernel/period-label';
import { FREQUENCIES, periodContaining } from '#kernel/period';
import { latestEnded, returnsDue } from './returns.ts';

describe('returnsDue', () => {
  it('lists each month since the last signed one, with the late ones marked', () => {
    const signed = periodContaining('monthly', '2026-07-15');
    const due = returnsDue('monthly', signed, '2026-11-10', 20);
    expect(due.map((d) => [periodLabel(d.period), d.dueDate, d.overdue])).toEqual([
      ['August 2026', '2026-09-20', true],
      ['September 2026', '2026-10-20', true],
      ['October 2026', '2026-11-20', false],
    ]);
  });

  it('is on time on the due date itself and late the day after', () => {
    const signed = periodContaining('quarterly', '2026-05-01');
    expect(returnsDue('quarterly', signed, '2026-10-30', 30)).toMatchObject([
      { dueDate: '2026-10-30', overdue: false },
    ]);
    expect(returnsDue('quarterly', signed, '2026-10-31', 30)).toMatchObject([{ overdue: true }]);
  });

  it('asks for nothing on the last day of a period, nor when all is signed', () => {
    const september = periodContaining('monthly', '2026-09-15');
    expect(returnsDue('monthly', september, '2026-10-31', 10)).toEqual([]);
    expect(returnsDue('monthly', september, '2026-11-01', 10)).toHaveLength(1);
    expect(returnsDue('monthly', periodContaining('monthly', '2026-10-15'), '2026-11-01', 10)).toEqual([]);
  });

  it('with nothing signed, only the latest ended period is owed', () => {
    const due = returnsDue('financial_year', null, '2026-11-23', 60);
    expect(due.map((d) => periodLabel(d.period))).toEqual(['2025/26']);
  });

  it('every period owed has ended, for every frequency', () => {
    const day = fc.integer({ min: 0, max: 4_000 }).map((n) => addDays('2020-01-01', n));
    fc.assert(
      fc.property(fc.constantFrom(...FREQUENCIES), day, (frequency, today) => {
        const [latest] = returnsDue(frequency, null, today, 0);
        expect(latest?.period).toEqual(latestEnded(frequency, today));
        expect((latest?.period.end ?? today) < today).toBe(true);
      }),
    );
  });
});
