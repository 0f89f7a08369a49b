import { fixedClock, systemClock } from './clock.ts';

describe('clocks', () => {
  it('a fixed clock stands still, even when a caller changes the date it was given', () => {
    const clock = fixedClock('2026-03-31T12:00:00Z');
    clock.now().setFullYear(1999);
    expect(clock.now().toISOString()).toBe('2026-03-31T12:00:00.000Z');
  });

  it('a fixed clock refuses what is no moment', () => {
    expect(() => fixedClock('tomorrow')).toThrow('Not a moment: tomorrow');
  });

  it('the system clock moves with the machine', () => {
    const before = Date.now();
    expect(systemClock.now().getTime()).toBeGreaterThanOrEqual(before);
  });
});
