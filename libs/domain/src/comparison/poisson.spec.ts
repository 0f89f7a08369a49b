import { poissonPoints } from './poisson.ts';

const usual = [
  { p: 0.001, z: -3.090232306 },
  { p: 0.025, z: -1.959963985 },
  { p: 0.975, z: 1.959963985 },
  { p: 0.999, z: 3.090232306 },
];

describe('points of a Poisson count', () => {
  it('lie between the counts of the tables, in proportion', () => {
    // Cumulative probabilities for a mean of 10 as tables print them: F(3) = 0.0103, F(4) = 0.0293, F(16) = 0.9730, F(17) = 0.9857.
    const [, lower, upper] = poissonPoints(10, usual);
    expect(lower).toBeCloseTo(4 - (0.029253 - 0.025) / (0.029253 - 0.010336), 3);
    expect(upper).toBeCloseTo(17 - (0.985722 - 0.975) / (0.985722 - 0.972958), 3);
    // For a mean of 1: F(0) = 0.3679, so both lower points lie below one count, and nothing lies below nought.
    expect(poissonPoints(1, usual).slice(0, 2)).toEqual([0, 0]);
    expect(poissonPoints(1, usual)[2]).toBeCloseTo(3 - (0.981012 - 0.975) / (0.981012 - 0.919699), 3);
  });

  it('come to the normal approximation as the mean grows, without a leap where that takes over', () => {
    for (const mean of [2_000, 50_000]) {
      poissonPoints(mean, usual).forEach((point, index) => {
        const normal = mean + (usual[index]?.z ?? 0) * Math.sqrt(mean);
        expect(Math.abs(point - normal)).toBeLessThan(0.05 * Math.sqrt(mean));
      });
    }
    const [below, above] = [poissonPoints(99_999, usual), poissonPoints(100_001, usual)];
    below.forEach((point, index) => expect(Math.abs((above[index] ?? 0) - point)).toBeLessThan(6));
  });

  it('stay in their order for every mean', () => {
    for (const mean of [0.01, 0.7, 3, 19.5, 144, 999, 12_345]) {
      const points = poissonPoints(mean, usual);
      expect(points).toEqual(points.toSorted((a, b) => a - b));
      expect(points.every((point) => Number.isFinite(point) && point >= 0)).toBe(true);
    }
  });
});
