/** From here on the normal approximation is as good as the sums, which would take long. */
const LARGE = 100_000;
/** Standard deviations below and above which nothing is left to add. */
const REACH = 12;

/**
 * Where a Poisson count of a given mean is reached with each probability, interpolated between the counts, so that limits do
 * not leap from one whole number to the next: for the least count r with F(r) ≥ p, r − (F(r) − p) ÷ (F(r) − F(r − 1)), never
 * below nought (Spiegelhalter, Statistics in Medicine 2005, 24: 1185–1202, appendix A.1.1).
 *
 * @param mean what is expected, above nought
 * @param probabilities ascending, each between 0 and 1, with its standard normal deviate for large means
 */
export function poissonPoints(
  mean: number,
  probabilities: readonly { readonly p: number; readonly z: number }[],
): number[] {
  if (mean > LARGE) return probabilities.map(({ z }) => Math.max(0, mean + z * Math.sqrt(mean)));
  const points: number[] = [];
  let count = Math.max(0, Math.floor(mean - REACH * Math.sqrt(mean)));
  let term = Math.exp(count * Math.log(mean) - mean - logFactorial(count));
  let before = 0;
  let reached = term;
  for (const { p } of probabilities) {
    while (reached < p && count < mean + REACH * Math.sqrt(mean) + REACH) {
      count += 1;
      term *= mean / count;
      [before, reached] = [reached, reached + term];
    }
    points.push(Math.max(0, count - (reached - p) / (reached - before)));
  }
  return points;
}

/** The natural logarithm of a factorial: summed while small, by Stirling's series from there on. */
function logFactorial(count: number): number {
  if (count < 20) {
    let sum = 0;
    for (let factor = 2; factor <= count; factor += 1) sum += Math.log(factor);
    return sum;
  }
  return (
    (count + 0.5) * Math.log(count) -
    count +
    0.5 * Math.log(2 * Math.PI) +
    1 / (12 * count) -
    1 / (360 * count ** 3)
  );
}
