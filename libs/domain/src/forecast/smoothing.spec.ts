import { doubleSmoothing, repeatOf, singleSmoothing, spreadOf } from './smoothing.ts';

/**
 * Worked examples of the NIST/SEMATECH e-Handbook of Statistical Methods, sections 6.4.3.1 (single) and 6.4.3.3 to
 * 6.4.3.4 (double), https://www.itl.nist.gov/div898/handbook/pmc/section4/pmc43.htm, as printed there.
 */
const single = [71, 70, 69, 68, 64, 65, 72, 78, 75, 75, 75, 70];
const trending = [6.4, 5.6, 7.8, 8.8, 11, 11.6, 16.7, 15.3, 21.6, 22.4];

const meanSquare = (values: readonly number[], fitted: Parameters<typeof spreadOf>[1]): number =>
  (spreadOf(values, fitted) ?? NaN) ** 2;

describe('single exponential smoothing', () => {
  it('gives the handbook’s smoothed figures for a weight of a tenth', () => {
    const printed = [71, 70.9, 70.71, 70.44, 69.8, 69.32, 69.58, 70.43, 70.88, 71.29, 71.67];
    const { onestep } = singleSmoothing(single, 0.1);
    expect(onestep[0]).toBeNull();
    printed.forEach((one, index) => expect(Math.abs((onestep[index + 1] ?? NaN) - one)).toBeLessThan(0.011));
  });

  it('gives the handbook’s mean squared error, and like it finds a weight of a half nearer', () => {
    expect(meanSquare(single, singleSmoothing(single, 0.1))).toBeCloseTo(19.0, 1);
    expect(meanSquare(single, singleSmoothing(single, 0.5))).toBeLessThan(17);
  });

  it('says the same however far ahead, and is less sure of it', () => {
    const fitted = singleSmoothing(single, 0.5);
    expect(fitted.ahead(4)).toBe(fitted.ahead(1));
    expect(fitted.spread(1)).toBe(1);
    expect(fitted.spread(4)).toBeCloseTo(Math.sqrt(1.75));
  });
});

describe('double exponential smoothing', () => {
  it('gives the handbook’s forecasts of the five periods after its series', () => {
    const fitted = doubleSmoothing(trending, 0.3623, 1);
    const printed = [25.8, 28.7, 31.7, 34.6, 37.6];
    printed.forEach((one, index) => expect(Math.abs(fitted.ahead(index + 1) - one)).toBeLessThan(0.1));
  });
});

describe('repeating', () => {
  it('repeats the last figure', () => {
    const fitted = repeatOf([3, 5, 4], 1);
    expect(fitted.onestep).toEqual([null, 3, 5]);
    expect([fitted.ahead(1), fitted.ahead(3)]).toEqual([4, 4]);
    expect(fitted.spread(4)).toBe(2);
  });

  it('repeats the season, round and round', () => {
    const fitted = repeatOf([1, 2, 3, 4, 5, 6, 7, 8], 4);
    expect(fitted.onestep.slice(0, 6)).toEqual([null, null, null, null, 1, 2]);
    expect([1, 2, 4, 5].map((steps) => fitted.ahead(steps))).toEqual([5, 6, 8, 5]);
    expect([fitted.spread(4), fitted.spread(5)]).toEqual([1, Math.sqrt(2)]);
  });
});
