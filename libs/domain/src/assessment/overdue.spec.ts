import { periodStarting } from '#kernel/period';
import { awaitedFigure, ragOnDay } from './overdue.ts';

const march = periodStarting('monthly', 2026, 3);

describe('the figure awaited', () => {
  it('is that of the next period, late once its lag is over', () => {
    expect(awaitedFigure(march, { frequency: 'monthly', lagDays: null })).toEqual({
      period: periodStarting('monthly', 2026, 4),
      // April ends on the 30th; 21 days of grace, and on the day after them it is late.
      lateFrom: '2026-05-22',
    });
    expect(awaitedFigure(march, { frequency: 'monthly', lagDays: 61 })?.lateFrom).toBe('2026-07-01');
  });

  it('is nothing before the first figure', () => {
    expect(awaitedFigure(null, { frequency: 'monthly', lagDays: null })).toBeNull();
  });
});

describe('the status on a day', () => {
  it('is that of the latest figure until the next one is late, and changes with the day alone', () => {
    expect(ragOnDay('red', '2026-05-22', '2026-05-21')).toBe('red');
    expect(ragOnDay('red', '2026-05-22', '2026-05-22')).toBe('overdue');
    expect(ragOnDay('green', '2026-05-22', '2027-01-01')).toBe('overdue');
  });

  it('is never overdue where nothing is awaited', () => {
    expect(ragOnDay('noData', null, '2026-05-22')).toBe('noData');
  });
});
