/** How many indicators a key suite should hold (domain.md section 1: a key suite has 20 to 30). */
const KEY_SUITE = { least: 20, most: 30 } as const;

/** Advice on the size of a key suite, or null when there is nothing to say. */
export function suiteAdvice(isKey: boolean, indicators: number): string | null {
  if (!isKey || (indicators >= KEY_SUITE.least && indicators <= KEY_SUITE.most)) return null;
  return `Key suites have ${KEY_SUITE.least} to ${KEY_SUITE.most} indicators; this has ${indicators}.`;
}
