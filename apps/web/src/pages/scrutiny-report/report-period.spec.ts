import { halfYearOf, periodFromQuery, recentHalves } from './report-period.ts';

const now = new Date('2027-01-15T12:00:00Z');

describe('the period of a half-yearly report', () => {
  it.each([
    ['2026-04-01', '2026-04-01', '2026-09-30'],
    ['2026-09-30', '2026-04-01', '2026-09-30'],
    ['2026-10-01', '2026-10-01', '2027-03-31'],
    ['2027-03-31', '2026-10-01', '2027-03-31'],
  ])('%s is in %s to %s', (day, from, to) => {
    expect(halfYearOf(day)).toEqual({ from, to });
  });

  it('goes back half by half', () => {
    expect(recentHalves(now, 3).map(({ from }) => from)).toEqual(['2026-10-01', '2026-04-01', '2025-10-01']);
  });

  it('is that of the address, or the present one where that makes none', () => {
    expect(periodFromQuery({ from: '2026-01-01', to: '2026-02-28' }, now)).toEqual({
      from: '2026-01-01',
      to: '2026-02-28',
    });
    for (const wrong of [
      {},
      { from: '2026-02-30', to: '2026-03-01' },
      { from: '2026-03-02', to: '2026-03-01' },
    ]) {
      expect(periodFromQuery(wrong, now).from).toBe('2026-10-01');
    }
  });
});
