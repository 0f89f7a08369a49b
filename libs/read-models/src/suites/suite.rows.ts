/** A measure as it stands in a suite, or could. */
export interface SuiteMeasureRow {
  /** Opaque id of an indicator, or of a measure that a member shares. */
  id: string;
  title: string;
  /** The organisation that shares it; null for the place's own. */
  sharedBy: string | null;
  themeName: string | null;
  level: string | null;
  kind: string | null;
  /** Whether it may be in a key suite, in one sentence. */
  gate: string;
  passesGate: boolean;
  published: boolean;
}

/** How many of a suite's own measures share a theme, a level or a kind. */
export interface SuiteBalanceRow {
  by: string;
  of: string | null;
  count: number;
}

/** One suite in the list of all. */
export interface SuiteLineRow {
  id: string;
  code: string;
  name: string;
  key: boolean;
  forPublic: boolean;
  measureCount: number;
  advice: string | null;
  sizeReason: string | null;
  flags: string[];
}

/** The suites of a partnership or an organisation, and what may be put into one. */
export interface PlaceSuitesRow {
  ownerId: string;
  of: string;
  name: string;
  mayDefine: boolean;
  whyNot: string | null;
  suites: SuiteLineRow[];
  candidates: SuiteMeasureRow[];
}

/** One suite with its measures, and what else may be put into it. */
export interface SuiteSetUpRow extends SuiteLineRow {
  ownerId: string;
  of: string;
  ownerName: string;
  /** Version to send back with a change. */
  version: number;
  balance: SuiteBalanceRow[];
  measures: SuiteMeasureRow[];
  others: SuiteMeasureRow[];
  mayPublish: boolean;
  mayDefine: boolean;
  whyNot: string | null;
}
