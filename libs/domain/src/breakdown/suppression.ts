/** A count of a table whose total is known, and whether it may be shown. */
export interface ShownCount {
  readonly count: number;
  readonly hidden: boolean;
  /** True where the count itself is small; false where it is hidden to protect another. */
  readonly small: boolean;
}

/**
 * Which counts of a table must be hidden so that no small one can be read or worked out from the total (docs/domain.md
 * section 4, breakdowns). Counts from one up to below the threshold are small and hidden. As long as what is hidden could
 * be worked out (one count alone is the total less the others; several that are each one are known by their sum) the
 * smallest count still shown is hidden too. A zero is shown, until nothing else is left to hide: then all are hidden.
 *
 * Whoever knows the total, the counts shown, the threshold and this rule's promise that a hidden count is above zero unless
 * all are hidden, is left with at least two values for each hidden count. A table of one count has nothing to protect: its
 * count is the total.
 *
 * @param counts whole numbers from zero up
 * @param threshold the least count that may be shown, 2 or more
 */
export function suppress(counts: readonly number[], threshold: number): ShownCount[] {
  const small = counts.map((count) => count > 0 && count < threshold);
  const hidden = [...small];
  while (hidden.some(Boolean) && !isSafe(counts, hidden)) {
    const next = smallestShown(counts, hidden);
    if (next === null) {
      hidden.fill(true);
      break;
    }
    hidden[next] = true;
  }
  return counts.map((count, index) => ({
    count,
    hidden: hidden[index] ?? false,
    small: small[index] ?? false,
  }));
}

/** Whether what is hidden can take more than one value each, when each is known to be one or more. */
function isSafe(counts: readonly number[], hidden: readonly boolean[]): boolean {
  const behind = counts.filter((_, index) => hidden[index]);
  const sum = behind.reduce((total, count) => total + count, 0);
  return behind.length >= 2 && sum > behind.length;
}

/** Where the smallest count above zero is that is still shown, or null. */
function smallestShown(counts: readonly number[], hidden: readonly boolean[]): number | null {
  let found: number | null = null;
  counts.forEach((count, index) => {
    if (hidden[index] || count === 0) return;
    if (found === null || count < (counts[found] ?? Infinity)) found = index;
  });
  return found;
}
