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

  it('needs two places, and shares of a whole', () => {
    expect(funnelOf([place('One', 1, 2)])).toBeNull();
    expect(funnelOf([place('One', 1, 2), place('Two', 3, 2)])).toBeNull();
    expect(funnelOf([place('One', 1, 2), place('Two', 0, 0)])).toBeNull();
  });
});
