import fc from 'fast-check';
import {
  addDays,
  addMonths,
  compareDates,
  dayOfWeek,
  daysBetween,
  isLocalDate,
  localDate,
  londonDateOf,
  londonMidnight,
} from './local-date.ts';

const day = fc.integer({ min: -7_000, max: 30_000 }).map((n) => addDays('1990-01-01', n));

describe('calendar days', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2025-12-31', 1, '2026-01-01'],
    ['2026-03-01', -1, '2026-02-28'],
  ])('%s moved by %d days is %s', (from, days, to) => expect(addDays(from, days)).toBe(to));

  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
  ])('%s moved by %d months is %s', (from, months, to) => expect(addMonths(from, months)).toBe(to));

  it('counts days back to where they came from', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -4_000, max: 4_000 }), (from, n) => {
        expect(daysBetween(from, addDays(from, n))).toBe(n);
        expect(compareDates(from, addDays(from, n))).toBe(-Math.sign(n) + 0);
        expect((dayOfWeek(addDays(from, n)) - dayOfWeek(from) - n) % 7).toBeCloseTo(0);
      }),
    );
  });

  it('rolls over whatever lies past an end, months and days alike', () => {
    const part = fc.integer({ min: -50, max: 80 });
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9000 }), part, part, (year, month, date) => {
        const there = new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);
        expect(localDate(year, month, date)).toBe(there);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes neither a broken year nor a broken day for a date', () => {
    expect(() => localDate(NaN, 1, 1)).toThrow(RangeError);
    expect(() => addDays('never', 1)).toThrow(RangeError);
  });

  it.each(['2023-02-29', '2023-13-01', '2023-1-1', '', '2023-02-10T00:00:00Z', '0000-00-00'])(
    '%p is no day',
    (text) => expect(isLocalDate(text)).toBe(false),
  );

  it('29 February exists in a leap year', () => expect(isLocalDate('2024-02-29')).toBe(true));
});

describe('London time', () => {
  it.each([
    ['2026-01-15', '2026-01-15T00:00:00.000Z'],
    ['2026-07-15', '2026-07-14T23:00:00.000Z'],
    ['2026-03-29', '2026-03-29T00:00:00.000Z'],
    ['2026-03-30', '2026-03-29T23:00:00.000Z'],
    ['2026-10-25', '2026-10-24T23:00:00.000Z'],
    ['2026-10-26', '2026-10-26T00:00:00.000Z'],
  ])('%s begins at %s', (date, moment) => expect(londonMidnight(date).toISOString()).toBe(moment));

  it('half past eleven at night in summer is still the same day', () => {
    expect(londonDateOf(new Date('2026-06-30T22:30:00Z'))).toBe('2026-06-30');
    expect(londonDateOf(new Date('2026-06-30T23:00:00Z'))).toBe('2026-07-01');
  });

  it('a day begins at its midnight and not a millisecond sooner', () => {
    fc.assert(
      fc.property(day, (date) => {
        const midnight = londonMidnight(date);
        expect(londonDateOf(midnight)).toBe(date);
        expect(londonDateOf(new Date(midnight.getTime() - 1))).toBe(addDays(date, -1));
      }),
    );
  });
});
