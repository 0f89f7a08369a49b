import fc from 'fast-check';
import { addDays } from './local-date.ts';
import { periodLabel } from './period-label.ts';
import {
  comparePeriods,
  FREQUENCIES,
  nextPeriod,
  periodContaining,
  periodsBetween,
  previousPeriod,
  samePeriod,
  samePeriodLastYear,
} from './period.ts';
import type { Frequency } from './period.ts';

const frequency = fc.constantFrom(...FREQUENCIES);
const date = fc.integer({ min: 0, max: 14_000 }).map((n) => addDays('1998-01-01', n));

describe('periodContaining', () => {
  const cases: [Frequency, string, string, string, string][] = [
    ['monthly', '2024-02-29', '2024-02-01', '2024-02-29', 'February 2024'],
    ['quarterly', '2026-02-10', '2026-01-01', '2026-03-31', 'January to March 2026'],
    ['quarterly_financial', '2025-12-31', '2025-10-01', '2025-12-31', '2025/26 Q3'],
    ['quarterly_financial', '2026-01-01', '2026-01-01', '2026-03-31', '2025/26 Q4'],
    ['quarterly_financial', '2026-04-01', '2026-04-01', '2026-06-30', '2026/27 Q1'],
    ['half_yearly', '2025-09-30', '2025-04-01', '2025-09-30', 'April to September 2025'],
    ['half_yearly', '2026-01-15', '2025-10-01', '2026-03-31', 'October 2025 to March 2026'],
    ['annual', '2025-07-01', '2025-01-01', '2025-12-31', '2025'],
    ['financial_year', '2026-03-31', '2025-04-01', '2026-03-31', '2025/26'],
    ['financial_year', '2026-04-01', '2026-04-01', '2027-03-31', '2026/27'],
    ['academic_year', '2026-08-31', '2025-09-01', '2026-08-31', 'academic year 2025/26'],
    ['rolling_year', '2023-02-01', '2022-04-01', '2023-03-31', 'April 2022 to March 2023'],
    ['rolling_year', '2022-12-31', '2022-01-01', '2022-12-31', 'January 2022 to December 2022'],
    ['rolling_3_years', '2017-05-05', '2015-01-01', '2017-12-31', '2015 to 2017'],
    ['financial_year', '1999-06-01', '1999-04-01', '2000-03-31', '1999/00'],
  ];
  it.each(cases)('%s holding %s runs %s to %s: %s', (freq, held, start, end, label) => {
    const period = periodContaining(freq, held);
    expect(period).toEqual({ frequency: freq, start, end });
    expect(periodLabel(period)).toBe(label);
  });

  it('holds the date it was asked for', () => {
    fc.assert(
      fc.property(frequency, date, (freq, held) => {
        const period = periodContaining(freq, held);
        expect(period.start <= held && held <= period.end).toBe(true);
      }),
    );
  });
});

describe('moving between periods', () => {
  it('previous undoes next, and each is one of the frequency', () => {
    fc.assert(
      fc.property(frequency, date, (freq, held) => {
        const period = periodContaining(freq, held);
        const next = nextPeriod(period);
        expect(previousPeriod(next)).toEqual(period);
        expect(periodContaining(freq, next.end)).toEqual(next);
        expect(comparePeriods(period, next)).toBe(-1);
      }),
    );
  });

  it('periods that do not roll leave no gap', () => {
    fc.assert(
      fc.property(frequency, date, (freq, held) => {
        fc.pre(freq !== 'rolling_year' && freq !== 'rolling_3_years');
        const period = periodContaining(freq, held);
        expect(nextPeriod(period).start).toBe(addDays(period.end, 1));
      }),
    );
  });

  it('the same period last year is twelve months back', () => {
    expect(samePeriodLastYear(periodContaining('monthly', '2024-02-10'))).toEqual(
      periodContaining('monthly', '2023-02-10'),
    );
    expect(samePeriodLastYear(periodContaining('rolling_3_years', '2024-02-10')).end).toBe('2023-12-31');
  });

  it('lists the periods after one up to another', () => {
    const from = periodContaining('quarterly_financial', '2025-05-01');
    const to = periodContaining('quarterly_financial', '2026-05-01');
    expect(periodsBetween(from, to).map(periodLabel)).toEqual([
      '2025/26 Q2',
      '2025/26 Q3',
      '2025/26 Q4',
      '2026/27 Q1',
    ]);
    expect(periodsBetween(to, from)).toEqual([]);
    expect(samePeriod(from, to)).toBe(false);
  });

  it('will not mix frequencies', () => {
    const from = periodContaining('annual', '2025-05-01');
    expect(() => periodsBetween(from, periodContaining('monthly', '2026-05-01'))).toThrow(RangeError);
  });
});
