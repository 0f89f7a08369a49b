import { isSeasonal, seasonalStrength, yearOnYear } from './seasonality.ts';

/** A repeatable noise between −0.5 and 0.5. */
const noise = (i: number): number => ((i * 7919 + 104729) % 997) / 997 - 0.5;
const months = (n: number, of: (i: number) => number): number[] => Array.from({ length: n }, (_, i) => of(i));

describe('seasons', () => {
  it('are found in a wave of a year, whatever the trend under it', () => {
    const wave = months(60, (i) => 20 + 0.3 * i + 5 * Math.sin((i * Math.PI) / 6) + noise(i));
    expect(seasonalStrength(wave, 12)).toBeGreaterThan(0.9);
    expect(isSeasonal(wave, 'monthly')).toBe(true);
  });

  it('are not found in noise, in a trend, in what never varies, nor in years', () => {
    expect(isSeasonal(months(60, noise), 'monthly')).toBe(false);
    expect(
      isSeasonal(
        months(60, (i) => i + noise(i)),
        'monthly',
      ),
    ).toBe(false);
    expect(
      isSeasonal(
        months(60, () => 4),
        'monthly',
      ),
    ).toBe(false);
    expect(
      isSeasonal(
        months(60, (i) => Math.sin(i)),
        'financial_year',
      ),
    ).toBe(false);
  });

  it('need four years, of which a centred average leaves three, and no gap in them', () => {
    const wave = months(60, (i) => Math.sin((i * Math.PI) / 6));
    expect(seasonalStrength(wave.slice(0, 47), 12)).toBeNull();
    expect(seasonalStrength(wave.slice(0, 48), 12)).toBeGreaterThan(0.64);
    expect(
      seasonalStrength(
        wave.with(40, NaN).map((one) => (Number.isNaN(one) ? null : one)),
        12,
      ),
    ).toBeNull();
  });

  it('go away in differences on the year before', () => {
    const wave = months(60, (i) => i + 5 * Math.sin((i * Math.PI) / 6));
    const differences = yearOnYear(wave, 12);
    expect(differences.slice(0, 12)).toEqual(Array<null>(12).fill(null));
    expect(differences[30]).toBeCloseTo(12, 9);
    expect(yearOnYear([1, null, 3, 4, 5, 6, 7], 4)).toEqual([null, null, null, null, 4, null, 4]);
    // A new definition from the sixth on: only from the tenth are there two figures that count alike.
    const counted = yearOnYear([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 4, [5]);
    expect(counted).toEqual([null, null, null, null, 4, null, null, null, null, 4, 4]);
  });
});
