import { nextPeriod, periodContaining } from '#kernel/period';
import { monthly } from './series.fixture.ts';
import { regularSeries } from './series.ts';

describe('regularSeries', () => {
  it('sorts, and fills a gap with a missing figure', () => {
    const [a, b, , d] = monthly([1, 2, 3, 4]);
    const regular = regularSeries([d!, a!, b!], 'monthly', '2030-01-01');
    expect(regular.map(({ value }) => value)).toEqual([1, 2, null, 4]);
    expect(regular[2]?.period).toEqual(nextPeriod(b!.period));
  });

  it('leaves out periods not begun by the as-of day, and other frequencies', () => {
    const series = monthly([1, 2, 3]);
    const other = { period: periodContaining('annual', '2020-05-05'), value: 99 };
    const asOf = series[1]!.period.start;
    expect(regularSeries([...series, other], 'monthly', asOf).map(({ value }) => value)).toEqual([1, 2]);
  });

  it('a rolling year published once a year keeps its own rhythm', () => {
    const yearly = ['2022-03-31', '2023-03-31', '2024-03-31'].map((day, i) => ({
      period: periodContaining('rolling_year', day),
      value: i,
    }));
    expect(regularSeries(yearly, 'rolling_year', '2030-01-01')).toEqual(yearly);
  });

  it('will not have a period twice', () => {
    const [a] = monthly([1]);
    expect(() => regularSeries([a!, { ...a!, value: 2 }], 'monthly', '2030-01-01')).toThrow(
      'one point a period',
    );
  });

  it('an empty series stays empty', () => expect(regularSeries([], 'monthly', '2030-01-01')).toEqual([]));
});
