/** A partnership as far as choosing a suite goes. */
export interface PartnershipSuites {
  readonly suites: readonly { readonly id: string; readonly key: boolean }[];
}

/** The suite to show first: the first key suite among the person's partnerships, else any suite. */
export function defaultSuite(partnerships: readonly PartnershipSuites[]): string | null {
  const suites = partnerships.flatMap((partnership) => partnership.suites);
  return (suites.find((suite) => suite.key) ?? suites[0])?.id ?? null;
}
