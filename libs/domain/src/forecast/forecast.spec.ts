import { forecastProblems, isForecastLocked, periodsToForecast } from './forecast-rules.ts';
import { naiveError, scoreForecasts } from './forecast-score.ts';
import { statisticalForecast } from './statistical-forecast.ts';

const percent = { least: 0, most: 100 };
const any = { least: -Infinity, most: Infinity };

describe('the lock', () => {
  it('falls on the last day of the period, not after it', () => {
    expect(isForecastLocked({ end: '2026-03-31' }, '2026-03-30')).toBe(false);
    expect(isForecastLocked({ end: '2026-03-31' }, '2026-03-31')).toBe(true);
    expect(isForecastLocked({ end: '2026-03-31' }, '2026-04-01')).toBe(true);
  });

  it('leaves the running period and the next ones to forecast, and the running one no more on its last day', () => {
    const starts = (today: string) => periodsToForecast('monthly', today).map(({ start }) => start);
    expect(starts('2026-03-30')).toEqual(['2026-03-01', '2026-04-01', '2026-05-01']);
    expect(starts('2026-03-31')).toEqual(['2026-04-01', '2026-05-01', '2026-06-01']);
    expect(periodsToForecast('rolling_year', '2026-02-10')[0]).toMatchObject({
      start: '2025-04-01',
      end: '2026-03-31',
    });
  });
});

describe('what is wrong with a forecast', () => {
  const good = { value: 40, low: 38, high: 42, basis: 'The last two years.' };

  it('is nothing when it is whole, with a range or without', () => {
    expect(forecastProblems(good)).toEqual([]);
    expect(forecastProblems({ ...good, low: null, high: null })).toEqual([]);
  });

  it.each([
    [{ value: NaN }, 'value'],
    [{ value: 1e16, high: null, low: null }, 'value'],
    [{ low: null }, 'low'],
    [{ high: null }, 'high'],
    [{ low: 41 }, 'low'],
    [{ high: 39 }, 'high'],
    [{ basis: ' ' }, 'basis'],
  ])('is told of %j by its field', (change, field) => {
    expect(forecastProblems({ ...good, ...change }).map((one) => one.field)).toEqual([field]);
  });
});

describe('the score of a record', () => {
  const pair = (forecast: number, actual: number) => ({
    forecast,
    low: forecast - 1,
    high: forecast + 1,
    actual,
  });
  const series = [10, 12, 11, 13, 12, 14];
  const pairs = [pair(12, 11), pair(12, 13), pair(14, 12), pair(14, 14)];

  it('is none under four pairs', () => expect(scoreForecasts(pairs.slice(1), series, 1)).toBeNull());

  it('is the mean miss, the way it leans, and how often the range held', () => {
    expect(scoreForecasts(pairs, series, 1)).toMatchObject({
      pairs: 4,
      meanError: 1,
      bias: 0.5,
      coverage: 0.75,
    });
    const unranged = pairs.map((one) => ({ ...one, low: null, high: null }));
    expect(scoreForecasts(unranged, series, 1)?.coverage).toBeNull();
  });

  it('is scaled by what repeating the last figure, or a year before’s, would have missed by', () => {
    // Moves 2, 1, 2, 1, 2: 1.6 on average. Two periods apart 1, 1, 1, 1.
    expect(naiveError(series, 1)).toBeCloseTo(1.6);
    expect(scoreForecasts(pairs, series, 2)).toMatchObject({ maseNaive: 0.625, maseSeasonal: 1 });
    expect(scoreForecasts(pairs, series, 1)?.maseSeasonal).toBeNull();
  });

  it('leaves gaps out of the scale, and has no scale where nothing ever moved', () => {
    expect(naiveError([10, null, 12, 13], 1)).toBe(1);
    expect(scoreForecasts(pairs, [5, 5, 5, 5], 1)?.maseNaive).toBeNull();
  });

  it('changes when a figure is restated', () => {
    const restated = [...pairs.slice(0, 3), pair(14, 18)];
    expect(scoreForecasts(restated, [10, 12, 11, 13, 12, 18], 1)).toMatchObject({
      meanError: 2,
      bias: -0.5,
      coverage: 0.5,
    });
  });
});

describe('the forecast from the figures alone', () => {
  it('needs six figures in a row', () => {
    expect(statisticalForecast([1, 2, 3, 4, 5], 1, 1, any)).toBeNull();
    expect(statisticalForecast([1, 2, 3, null, 4, 5, 6], 1, 1, any)).toBeNull();
    expect(statisticalForecast([9, null, 1, 2, 1, 2, 1, 2], 1, 1, any)).not.toBeNull();
  });

  it('follows a steady trend', () => {
    const found = statisticalForecast([10, 12, 14, 16, 18, 20, 22], 1, 2, any);
    expect(found).toMatchObject({ method: 'smoothedTrend' });
    expect(found?.value).toBeCloseTo(26);
  });

  it('repeats the year where the year repeats', () => {
    const year = [10, 30, 20, 40];
    const found = statisticalForecast([...year, ...year, ...year], 4, 2, any);
    expect(found).toMatchObject({ method: 'repeatYear', value: 30, low: 30, high: 30 });
  });

  it('smooths what comes and goes', () => {
    const found = statisticalForecast([50, 54, 49, 53, 50, 55, 48, 52, 51, 53], 1, 1, percent);
    expect(found?.method).toBe('smoothed');
    expect(found?.low).toBeLessThan(found?.value ?? 0);
    expect(found?.high).toBeGreaterThan(found?.value ?? 0);
  });

  it('never leaves what the unit can be', () => {
    const found = statisticalForecast([70, 75, 80, 85, 90, 95, 99], 1, 3, percent);
    expect(found?.value).toBeLessThanOrEqual(100);
    expect(found?.high).toBe(100);
  });
});
