import { funnelLimits, funnelOf } from './funnel.ts';

describe('funnel limits', () => {
  // PHEindicatormethods, test data of funnel plots for proportions: a baseline of 80.642448%, as published to six places.
  it.each([
    [10, 56.154344, 100, 42.03259, 100],
    [20, 63.326743, 97.958152, 53.341156, 100],
    [50, 69.691035, 91.593861, 63.375595, 97.909301],
    [125, 73.716166, 87.56873, 69.721931, 91.562965],
    [1008, 78.203374, 83.081521, 76.796814, 84.488082],
    [9998, 79.867989, 81.416907, 79.421375, 81.863521],
    [110000, 80.408963, 80.875933, 80.274317, 81.010578],
  ])('at a size of %d are those published', (size, lower95, upper95, lower998, upper998) => {
    const limits = funnelLimits(0.80642448, size);
    expect(limits.lower95 * 100).toBeCloseTo(lower95, 5);
    expect(limits.upper95 * 100).toBeCloseTo(upper95, 5);
    expect(limits.lower998 * 100).toBeCloseTo(lower998, 5);
    expect(limits.upper998 * 100).toBeCloseTo(upper998, 5);
  });
});

describe('a funnel', () => {
  const place = (name: string, numerator: number, denominator: number) => ({ name, numerator, denominator });

  it('tells a small place by chance from a large one that is not', () => {
    const funnel = funnelOf([place('Large', 600, 1000), place('Small', 6, 10), place('Other', 4000, 8000)]);
    expect(funnel?.baseline).toBeCloseTo(4606 / 9010, 9);
    expect(funnel?.points.map(({ name, standing, side }) => [name, standing, side])).toEqual([
      ['Small', 'inside', null],
      ['Large', 'beyond998', 'high'],
      ['Other', 'beyond95', 'low'],
    ]);
  });

  it('judges rates by what chance makes of counts, which is uneven where few are expected', () => {
    const places = [place('Small', 4, 1000), place('Middle', 20, 10_000), place('Large', 190, 100_000)];
    const funnel = funnelOf(places, 'rate');
    expect(funnel?.baseline).toBeCloseTo(214 / 111_000, 9);
    // About two are expected of the small place: four of them are twice the rate, and no more than chance.
    expect(funnel?.points.map(({ name, standing, side }) => [name, standing, side])).toEqual([
      ['Small', 'inside', null],
      ['Middle', 'inside', null],
      ['Large', 'inside', null],
    ]);
    const { lower95, upper95 } = funnelLimits(0.002, 1000, 'rate');
    expect(upper95 - 0.002).toBeGreaterThan(0.002 - lower95);
    expect(funnelOf([place('One', 3, 2), place('Two', 1, 2)], 'rate')).not.toBeNull();
    expect(funnelOf([place('One', 0, 2), place('Two', 0, 2)], 'rate')).toBeNull();
    expect(funnelOf([place('Busy', 90, 10_000), place('Calm', 20, 10_000)], 'rate')?.points).toMatchObject([
      { standing: 'beyond998', side: 'high' },
      { standing: 'beyond998', side: 'low' },
    ]);
  });

  it('needs two places, and shares of a whole', () => {
    expect(funnelOf([place('One', 1, 2)])).toBeNull();
    expect(funnelOf([place('One', 1, 2), place('Two', 3, 2)])).toBeNull();
    expect(funnelOf([place('One', 1, 2), place('Two', 0, 0)])).toBeNull();
  });
});
