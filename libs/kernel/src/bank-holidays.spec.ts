import { bankHolidaysByRule, easterSunday } from './bank-holiday-rules.ts';
import { bankHolidaysOf, isBankHoliday, NATIONS } from './bank-holidays.ts';
import type { Nation } from './bank-holidays.ts';
import { dayOfWeek } from './local-date.ts';

const YEARS = Array.from({ length: 12 }, (_, i) => 2019 + i);

/** Where the published lists part from the standing rules: days taken away and days put in. */
const ONE_OFFS: Record<number, { out: string[]; in: string[]; only?: Nation }> = {
  2020: { out: ['2020-05-04'], in: ['2020-05-08'] },
  2022: { out: ['2022-05-30'], in: ['2022-06-02', '2022-06-03', '2022-09-19'] },
  2023: { out: [], in: ['2023-05-08'] },
  2026: { out: [], in: ['2026-06-15'], only: 'scotland' },
};

describe('bank holidays', () => {
  it.each(NATIONS)(
    'the table of %s is the standing rules and the known one-off days, nothing else',
    (nation) => {
      for (const year of YEARS) {
        const odd = ONE_OFFS[year];
        const applies = odd && (!odd.only || odd.only === nation);
        const expected = new Set(bankHolidaysByRule(year, nation));
        for (const day of applies ? odd.out : []) expect(expected.delete(day)).toBe(true);
        for (const day of applies ? odd.in : []) expected.add(day);
        expect([...bankHolidaysOf(year, nation)]).toEqual([...expected].sort());
      }
    },
  );

  it.each([
    ['england-and-wales', '2021-12-27', true],
    ['england-and-wales', '2021-12-28', true],
    ['england-and-wales', '2022-12-26', true],
    ['england-and-wales', '2022-12-27', true],
    ['england-and-wales', '2026-12-28', true],
    ['england-and-wales', '2023-01-02', true],
    ['england-and-wales', '2025-01-02', false],
    ['scotland', '2025-01-02', true],
    ['scotland', '2022-01-04', true],
    ['scotland', '2025-04-21', false],
    ['scotland', '2025-08-04', true],
    ['scotland', '2025-08-25', false],
    ['scotland', '2024-12-02', true],
    ['northern-ireland', '2024-03-18', true],
    ['northern-ireland', '2025-07-14', true],
    ['northern-ireland', '2025-07-12', false],
  ] as const)('%s: %s is a bank holiday: %s', (nation, date, expected) =>
    expect(isBankHoliday(date, nation)).toBe(expected),
  );

  it('none falls on a weekend, and a year beyond the table still has its own', () => {
    for (const nation of NATIONS) {
      for (const year of [...YEARS, 2031, 2040]) {
        const days = [...bankHolidaysOf(year, nation)];
        expect(days.length).toBeGreaterThanOrEqual(8);
        expect(days.filter((day) => [0, 6].includes(dayOfWeek(day)))).toEqual([]);
      }
    }
  });

  it.each([
    [2000, '2000-04-23'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2029, '2029-04-01'],
    [2030, '2030-04-21'],
    [2038, '2038-04-25'],
  ])('Easter Sunday %d is %s', (year, date) => expect(easterSunday(year)).toBe(date));
});
