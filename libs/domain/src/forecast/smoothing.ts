/** One way to forecast with what it would have said one step before each figure, null where it had nothing to go by. */
export interface Fitted {
  readonly onestep: readonly (number | null)[];
  /** What it says this many steps after the last figure. */
  ahead(steps: number): number;
  /** How much wider than one step the spread is, this many steps ahead (Hyndman and Athanasopoulos, section 7.7). */
  spread(steps: number): number;
}

/** Repeats the last figure, or the one of a whole season before (`lag` the periods in a year). */
export function repeatOf(values: readonly number[], lag: number): Fitted {
  return {
    onestep: values.map((_, index) => values[index - lag] ?? null),
    ahead: (steps) => values[values.length - lag + ((steps - 1) % lag)] ?? NaN,
    spread: (steps) => Math.sqrt(Math.floor((steps - 1) / lag) + 1),
  };
}

/**
 * Single exponential smoothing, begun with the first figure (NIST/SEMATECH e-Handbook of Statistical Methods, section
 * 6.4.3.1).
 * @param alpha weight of the newest figure, over 0 and at most 1
 */
export function singleSmoothing(values: readonly number[], alpha: number): Fitted {
  let level = values[0] ?? NaN;
  const onestep = values.map((value, index) => {
    if (index === 0) return null;
    const expected = level;
    level = alpha * value + (1 - alpha) * level;
    return expected;
  });
  const last = level;
  return { onestep, ahead: () => last, spread: (steps) => Math.sqrt(1 + (steps - 1) * alpha ** 2) };
}

/**
 * Double exponential smoothing with a trend, begun with the first figure and the mean of the first three moves
 * (NIST/SEMATECH e-Handbook of Statistical Methods, section 6.4.3.3).
 * @param alpha weight of the newest figure
 * @param gamma weight of the newest trend; both over 0 and at most 1
 */
export function doubleSmoothing(values: readonly number[], alpha: number, gamma: number): Fitted {
  let level = values[0] ?? NaN;
  let trend = ((values[3] ?? NaN) - level) / 3;
  const onestep = values.map((value, index) => {
    if (index === 0) return null;
    const expected = level + trend;
    const before = level;
    level = alpha * value + (1 - alpha) * expected;
    trend = gamma * (level - before) + (1 - gamma) * trend;
    return expected;
  });
  const [last, slope, beta] = [level, trend, alpha * gamma];
  return {
    onestep,
    ahead: (steps) => last + steps * slope,
    spread: (steps) =>
      Math.sqrt(
        1 + (steps - 1) * (alpha ** 2 + alpha * beta * steps + (beta ** 2 * steps * (2 * steps - 1)) / 6),
      ),
  };
}

/** Root of the mean square of the one-step errors from a place in the series on; null where there are none. */
export function spreadOf(values: readonly number[], { onestep }: Fitted, from = 0): number | null {
  const squares = onestep.flatMap((expected, index) => {
    const value = values[index];
    return expected === null || value === undefined || index < from ? [] : [(value - expected) ** 2];
  });
  return squares.length ? Math.sqrt(squares.reduce((sum, one) => sum + one, 0) / squares.length) : null;
}
