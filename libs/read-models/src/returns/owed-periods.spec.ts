import { periodLabel } from '#kernel/period-label';
import { owedPeriods } from './owed-periods.ts';

const monthly = { frequency: 'monthly', reporting_lag_days: null } as const;
const asked = (...given: Parameters<typeof owedPeriods>) =>
  owedPeriods(...given).map(({ period, laterPeriods }) => [periodLabel(period), laterPeriods]);

describe('the periods asked of one measure', () => {
  it('are the oldest owed, which stands for those after it', () => {
    expect(asked(monthly, '2026-03-01', [], '2026-07-10')).toEqual([['April 2026', 2]]);
  });

  it('are every draft as well, since each waits for a signature', () => {
    expect(asked(monthly, '2026-03-01', ['2026-05-01'], '2026-07-10')).toEqual([
      ['May 2026', 0],
      ['April 2026', 1],
    ]);
    expect(asked(monthly, '2026-06-01', ['2026-02-01'], '2026-07-10')).toEqual([['February 2026', 0]]);
  });

  it('are none once the last ended period has its figure', () => {
    expect(asked(monthly, '2026-06-01', [], '2026-07-10')).toEqual([]);
  });

  it('are the last ended period alone where nothing was ever reported', () => {
    expect(asked(monthly, null, [], '2026-07-10')).toEqual([['June 2026', 0]]);
  });
});
