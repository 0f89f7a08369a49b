import { dayAsked } from './day-asked.ts';

describe('the day asked for', () => {
  const today = '2026-11-23';

  it('is a day that is over', () => {
    expect(dayAsked('2026-11-22', today)).toEqual({ day: '2026-11-22' });
    expect(dayAsked(undefined, today)).toMatchObject({ day: null, problem: null });
  });

  it('is refused with what was typed when it is none, or not over', () => {
    expect(dayAsked('2026-02-30', today)).toMatchObject({ typed: '2026-02-30', problem: 'Enter a real day' });
    expect(dayAsked(['2026-02-01'], today)).toMatchObject({ day: null, problem: null });
    expect(dayAsked(today, today)).toMatchObject({ problem: 'Choose a day that is over' });
  });
});
