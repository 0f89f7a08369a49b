import fc from 'fast-check';
import { NATIONS } from './bank-holidays.ts';
import { addDays, londonDateOf, londonMidnight } from './local-date.ts';
import { addWorkingDays, isWorkingDay, workingDaysBack, workingDaysBetween } from './working-days.ts';

const moment = fc
  .date({ min: new Date('2019-01-01T00:00:00Z'), max: new Date('2030-11-01T00:00:00Z'), noInvalidDate: true })
  .map((at) => new Date(at));
const nation = fc.constantFrom(...NATIONS);

describe('addWorkingDays', () => {
  it.each([
    ['a Monday morning', '2026-11-23T09:00:00Z', 2, '2026-11-26T00:00:00.000Z'],
    ['a Friday afternoon', '2026-11-27T16:30:00Z', 1, '2026-12-01T00:00:00.000Z'],
    ['a Saturday', '2026-11-28T10:00:00Z', 1, '2026-12-01T00:00:00.000Z'],
    ['Christmas Eve into a long break', '2026-12-24T10:00:00Z', 1, '2026-12-30T00:00:00.000Z'],
    ['year end', '2025-12-31T10:00:00Z', 1, '2026-01-03T00:00:00.000Z'],
    ['29 February', '2024-02-28T10:00:00Z', 1, '2024-03-01T00:00:00.000Z'],
    ['the clocks going forward', '2026-03-27T10:00:00Z', 1, '2026-03-30T23:00:00.000Z'],
    ['the clocks going back', '2026-10-23T10:00:00Z', 1, '2026-10-27T00:00:00.000Z'],
    ['late on a summer evening', '2026-06-30T22:59:59Z', 1, '2026-07-01T23:00:00.000Z'],
    ['just past a summer midnight', '2026-06-30T23:00:01Z', 1, '2026-07-02T23:00:00.000Z'],
  ])('%s', (_, from, n, due) =>
    expect(addWorkingDays(new Date(from), n, 'england-and-wales').toISOString()).toBe(due),
  );

  it('follows the nation: 2 January is a holiday in Scotland alone', () => {
    const from = new Date('2025-01-01T09:00:00Z');
    expect(addWorkingDays(from, 1, 'england-and-wales').toISOString()).toBe('2025-01-03T00:00:00.000Z');
    expect(addWorkingDays(from, 1, 'scotland').toISOString()).toBe('2025-01-04T00:00:00.000Z');
  });

  it.each([
    ['Easter 2028', '2028-04-13T09:00:00Z', 2, 'england-and-wales', '2028-04-19T23:00:00.000Z'],
    ['Easter 2028', '2028-04-13T09:00:00Z', 2, 'scotland', '2028-04-18T23:00:00.000Z'],
    ['Easter 2028', '2028-04-13T09:00:00Z', 2, 'northern-ireland', '2028-04-19T23:00:00.000Z'],
    ['29 February 2028', '2028-02-28T10:00:00Z', 1, 'scotland', '2028-03-01T00:00:00.000Z'],
    ['the new year 2028', '2027-12-31T10:00:00Z', 1, 'england-and-wales', '2028-01-05T00:00:00.000Z'],
    ['the new year 2028', '2027-12-31T10:00:00Z', 1, 'scotland', '2028-01-06T00:00:00.000Z'],
    ['St Patrick on a Saturday', '2029-03-16T10:00:00Z', 1, 'northern-ireland', '2029-03-21T00:00:00.000Z'],
    ['St Patrick on a Saturday', '2029-03-16T10:00:00Z', 1, 'england-and-wales', '2029-03-20T00:00:00.000Z'],
    ['the clocks of 2029', '2029-03-23T10:00:00Z', 1, 'england-and-wales', '2029-03-26T23:00:00.000Z'],
    ['the Twelfth 2030', '2030-07-11T09:00:00Z', 1, 'northern-ireland', '2030-07-15T23:00:00.000Z'],
    ['the Twelfth 2030', '2030-07-11T09:00:00Z', 1, 'scotland', '2030-07-12T23:00:00.000Z'],
  ] as const)('%s, from %s %d days in %s', (_, from, n, where, due) =>
    expect(addWorkingDays(new Date(from), n, where).toISOString()).toBe(due),
  );

  it('a timer that fires exactly at midnight has the whole new day before it', () => {
    const from = londonMidnight('2026-11-24');
    expect(addWorkingDays(from, 1, 'england-and-wales')).toEqual(londonMidnight('2026-11-25'));
  });

  it('refuses a count that is negative or broken', () => {
    expect(() => addWorkingDays(new Date(), -1, 'scotland')).toThrow(RangeError);
    expect(() => addWorkingDays(new Date(), 1.5, 'scotland')).toThrow(RangeError);
  });

  it('ends at a local midnight that closes a working day, and counts back to n', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 60 }), nation, (from, n, where) => {
        const due = addWorkingDays(from, n, where);
        const lastDay = addDays(londonDateOf(due), -1);
        expect(londonMidnight(londonDateOf(due))).toEqual(due);
        expect(isWorkingDay(lastDay, where)).toBe(true);
        expect(workingDaysBetween(from, due, where)).toBe(n);
        expect(workingDaysBetween(from, new Date(due.getTime() - 1), where)).toBe(n - 1);
      }),
    );
  });

  it('adds up: n then m is n + m', () => {
    const days = fc.integer({ min: 0, max: 30 });
    fc.assert(
      fc.property(moment, days, days, nation, (from, n, m, where) => {
        const inSteps = addWorkingDays(addWorkingDays(from, n, where), m, where);
        expect(inSteps).toEqual(addWorkingDays(from, n + m, where));
      }),
    );
  });
});

describe('workingDaysBetween', () => {
  it('is signed', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 90 * 86_400_000 }), nation, (a, later, where) => {
        const b = new Date(a.getTime() + later);
        expect(workingDaysBetween(b, a, where)).toBe(0 - workingDaysBetween(a, b, where));
      }),
    );
  });

  it('says due today as 0, and overdue by a whole working day as -1', () => {
    const due = addWorkingDays(new Date('2026-11-20T10:00:00Z'), 2, 'england-and-wales');
    expect(workingDaysBetween(new Date('2026-11-24T09:00:00Z'), due, 'england-and-wales')).toBe(0);
    expect(workingDaysBetween(new Date('2026-11-25T09:00:00Z'), due, 'england-and-wales')).toBe(0);
    expect(workingDaysBetween(new Date('2026-11-26T09:00:00Z'), due, 'england-and-wales')).toBe(-1);
  });

  it('is the number of working days gone through one by one', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 800 }), nation, (a, days, where) => {
        const b = new Date(a.getTime() + days * 86_400_000);
        let counted = 0;
        const begun = londonMidnight(londonDateOf(a)).getTime() < a.getTime();
        for (
          let day = addDays(londonDateOf(a), begun ? 1 : 0);
          day < londonDateOf(b);
          day = addDays(day, 1)
        ) {
          if (isWorkingDay(day, where)) counted += 1;
        }
        expect(workingDaysBetween(a, b, where)).toBe(counted);
      }),
    );
  });
});

describe('workingDaysBack', () => {
  it('is the last moment from which that many working days have passed', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 60 }), nation, (now, n, where) => {
        const back = workingDaysBack(now, n, where);
        expect(workingDaysBetween(back, now, where)).toBe(n);
        expect(workingDaysBetween(new Date(back.getTime() + 1), now, where)).toBe(n - 1);
      }),
    );
  });

  it('refuses a count that is not one or more', () => {
    expect(() => workingDaysBack(new Date(), 0, 'scotland')).toThrow(RangeError);
    expect(() => workingDaysBack(new Date(), 1.5, 'scotland')).toThrow(RangeError);
  });
});
