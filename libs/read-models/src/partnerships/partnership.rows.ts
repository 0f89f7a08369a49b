/** A strategic partnership of organisations with shared indicators, suites and a policy. */
export interface PartnershipRow {
  id: string;
  code: string;
  name: string;
  description: string;
}

/** A named set of indicators, shown together as a scorecard. */
export interface SuiteRow {
  id: string;
  code: string;
  name: string;
  key: boolean;
  indicatorCount: number;
  advice: string | null;
}

/** A theme of a partnership, such as health or climate. */
export interface ThemeRow {
  code: string;
  name: string;
}
