import fc from 'fast-check';
import { addDays } from './local-date.ts';
import { periodLabel } from './period-label.ts';
import { parsePeriodLabel } from './period-parse.ts';
import { FREQUENCIES, periodContaining } from './period.ts';
import type { Frequency } from './period.ts';

describe('parsePeriodLabel', () => {
  const readable: [string, Frequency | undefined, Frequency, string, string][] = [
    ['2013/14', undefined, 'financial_year', '2013-04-01', '2014-03-31'],
    ['2013/14', 'academic_year', 'academic_year', '2013-09-01', '2014-08-31'],
    ['2013-14', undefined, 'financial_year', '2013-04-01', '2014-03-31'],
    ['1999-00', undefined, 'financial_year', '1999-04-01', '2000-03-31'],
    ['2013/2014', undefined, 'financial_year', '2013-04-01', '2014-03-31'],
    ['2010-11', 'financial_year', 'financial_year', '2010-04-01', '2011-03-31'],
    ['2010-11', 'monthly', 'monthly', '2010-11-01', '2010-11-30'],
    ['Q1 2022', undefined, 'quarterly', '2022-01-01', '2022-03-31'],
    ['2022 Q4', undefined, 'quarterly', '2022-10-01', '2022-12-31'],
    ['2022/23 Q3', undefined, 'quarterly_financial', '2022-10-01', '2022-12-31'],
    ['2022/23 Q3', 'quarterly', 'quarterly', '2022-10-01', '2022-12-31'],
    ['2018-19;Q1', undefined, 'quarterly_financial', '2018-04-01', '2018-06-30'],
    ['2018-19;Q4', undefined, 'quarterly_financial', '2019-01-01', '2019-03-31'],
    ['Apr 2022-Mar 2023', undefined, 'rolling_year', '2022-04-01', '2023-03-31'],
    ['Apr 2022-Mar 2023', 'financial_year', 'financial_year', '2022-04-01', '2023-03-31'],
    ['Jan 2025–Dec 2025', 'annual', 'annual', '2025-01-01', '2025-12-31'],
    ['January to March 2026', undefined, 'quarterly', '2026-01-01', '2026-03-31'],
    ['2015 - 17', undefined, 'rolling_3_years', '2015-01-01', '2017-12-31'],
    ['2015-17', undefined, 'rolling_3_years', '2015-01-01', '2017-12-31'],
    ['2010 - 12', undefined, 'rolling_3_years', '2010-01-01', '2012-12-31'],
    ['March 2023', undefined, 'monthly', '2023-03-01', '2023-03-31'],
    ['  Nov   2023 ', undefined, 'monthly', '2023-11-01', '2023-11-30'],
    ['Sept 2023', undefined, 'monthly', '2023-09-01', '2023-09-30'],
    ['2023-06-30', 'monthly', 'monthly', '2023-06-01', '2023-06-30'],
    ['2023-06-30', 'quarterly', 'quarterly', '2023-04-01', '2023-06-30'],
    ['2023-04', undefined, 'monthly', '2023-04-01', '2023-04-30'],
    ['2023-04', 'quarterly', 'quarterly', '2023-04-01', '2023-06-30'],
    ['2022', undefined, 'annual', '2022-01-01', '2022-12-31'],
  ];
  it.each(readable)('reads %p (%s) as %s, %s to %s', (text, hint, frequency, start, end) => {
    expect(parsePeriodLabel(text, hint)).toEqual({ ok: true, value: { frequency, start, end } });
  });

  const refused: [string, Frequency | undefined, string][] = [
    ['', undefined, 'unreadablePeriod'],
    ['last year', undefined, 'unreadablePeriod'],
    ['Foo 2023', undefined, 'unreadablePeriod'],
    ['Ma 2023', undefined, 'unreadablePeriod'],
    ['2023-13', undefined, 'unreadablePeriod'],
    ['2023-02-30', 'monthly', 'unreadablePeriod'],
    ['2013/15', undefined, 'unreadablePeriod'],
    ['2020/21 - 24/25', undefined, 'unreadablePeriod'],
    ['2021/22 Q1 - 2021/22 Q2', undefined, 'unreadablePeriod'],
    ['2022/23 Q5', undefined, 'unreadablePeriod'],
    ['Mar 2023-Apr 2022', undefined, 'unreadablePeriod'],
    ['Feb to April 2026', undefined, 'unreadablePeriod'],
    ['2010-11', undefined, 'ambiguousPeriod'],
    ['Q1 2022', 'quarterly_financial', 'ambiguousPeriod'],
    ['2023-06-30', undefined, 'needsFrequency'],
    ['2022', 'financial_year', 'wrongFrequency'],
    ['2013/14', 'monthly', 'wrongFrequency'],
    ['March 2023', 'annual', 'wrongFrequency'],
  ];
  it.each(refused)('refuses %p (%s): %s', (text, hint, code) => {
    expect(parsePeriodLabel(text, hint)).toMatchObject({ ok: false, error: { code } });
  });

  it('reads back every label it writes, whether or not told the frequency', () => {
    const date = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('1985-01-01', n));
    fc.assert(
      fc.property(fc.constantFrom(...FREQUENCIES), date, (frequency, held) => {
        const period = periodContaining(frequency, held);
        expect(parsePeriodLabel(periodLabel(period), frequency)).toEqual({ ok: true, value: period });
        expect(parsePeriodLabel(periodLabel(period))).toEqual({ ok: true, value: period });
      }),
      { numRuns: 500 },
    );
  });

  it('answers any text at all without throwing, and quotes little of it back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const read = parsePeriodLabel(text);
        if (!read.ok) expect(read.error.message.length).toBeLessThan(200);
        else expect(read.value.start < read.value.end).toBe(true);
      }),
    );
  });
});
