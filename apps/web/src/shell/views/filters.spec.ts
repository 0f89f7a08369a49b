import {
  dateFilter,
  dateTimeFilter,
  deadlineDay,
  deadlineFilter,
  mojDateFilter,
  timestampFilter,
} from './date-filters.ts';
import { changeFilter, numberFilter, poundsFilter, valueFilter } from './number-filters.ts';
import { capitalFilter, pluralFilter, workingDaysFilter } from './word-filters.ts';

describe('dates', () => {
  it('writes a day in words, whatever the season', () => {
    expect(dateFilter('2026-11-23')).toBe('23 November 2026');
    expect(dateFilter('2026-07-01')).toBe('1 July 2026');
  });

  it('tells an instant in UK time, summer time included', () => {
    expect(dateTimeFilter('2026-11-23T14:30:00Z')).toBe('23 November 2026 at 2:30pm');
    expect(dateTimeFilter('2026-07-01T23:30:00Z')).toBe('2 July 2026 at 12:30am');
    expect(dateTimeFilter('2026-11-23T09:00:00Z')).toBe('23 November 2026 at 9am');
  });

  it('leaves out what is missing and keeps what is no date', () => {
    expect(dateFilter(null)).toBe('');
    expect(dateFilter('soon')).toBe('soon');
  });

  it('serves the five shapes of the MoJ filter', () => {
    const at = '2026-11-23T14:30:00Z';
    expect(mojDateFilter(at, 'date')).toBe('23 November 2026');
    expect(mojDateFilter(at, 'shortdate')).toBe('23 Nov 2026');
    expect(mojDateFilter(at, 'shortdatetime')).toBe('23 Nov 2026 at 2:30pm');
    expect(mojDateFilter(at, 'time')).toBe('2:30pm');
    expect(mojDateFilter(at)).toBe('23 November 2026 at 2:30pm');
  });

  it('names the day that a deadline ends, not the midnight after it', () => {
    expect(deadlineFilter('2026-11-28T00:00:00Z')).toBe('27 November 2026');
    expect(deadlineFilter('2026-06-30T23:00:00Z')).toBe('30 June 2026');
    expect(deadlineFilter('2026-11-23T11:04:00Z')).toBe('23 November 2026');
    expect(deadlineDay('2026-06-30T23:00:00Z')).toBe('2026-06-30');
    expect(deadlineFilter(null)).toBe('');
  });

  it('sorts by milliseconds', () => {
    expect(timestampFilter('1970-01-02')).toBe(String(36 * 3600 * 1000));
  });
});

describe('numbers', () => {
  it('separates thousands, fixes decimals and uses a true minus', () => {
    expect(numberFilter(1234567.891, 1)).toBe('1,234,567.9');
    expect(numberFilter(-3.25, 1)).toBe('−3.3');
    expect(numberFilter(-0.04, 1)).toBe('0.0');
    expect(numberFilter(null)).toBe('–');
  });

  it('adds the unit where people read it', () => {
    expect(valueFilter(38.3, '%', 1)).toBe('38.3%');
    expect(valueFilter(412, 'per 100,000')).toBe('412\u00a0per 100,000');
    expect(valueFilter(-12, '£')).toBe('−£12');
    expect(valueFilter(null, '%')).toBe('–');
  });

  it('writes the sign of a change, but not of nothing', () => {
    expect(changeFilter(2.1, 1)).toBe('+2.1');
    expect(changeFilter(-0.4, 1)).toBe('−0.4');
    expect(changeFilter(0.04, 1)).toBe('0.0');
  });

  it('writes pounds from pence', () => {
    expect(poundsFilter(1_250_000)).toBe('£12,500');
    expect(poundsFilter(1_250_050)).toBe('£12,500.50');
    expect(poundsFilter(-5)).toBe('−£0.05');
    expect(poundsFilter(undefined)).toBe('–');
  });
});

describe('words', () => {
  it('tells a deadline in working days', () => {
    expect(workingDaysFilter(3)).toBe('due in 3 working days');
    expect(workingDaysFilter(1)).toBe('due in 1 working day');
    expect(workingDaysFilter(0)).toBe('due today');
    expect(workingDaysFilter(-2, true)).toBe('2 working days overdue');
    expect(workingDaysFilter(0, true)).toBe('overdue');
    expect(workingDaysFilter(null)).toBe('');
  });

  it('counts', () => {
    expect(pluralFilter(1, 'case')).toBe('1 case');
    expect(pluralFilter(0, 'case')).toBe('0 cases');
    expect(pluralFilter(2, 'body', 'bodies')).toBe('2 bodies');
    expect(capitalFilter('due today')).toBe('Due today');
  });
});
