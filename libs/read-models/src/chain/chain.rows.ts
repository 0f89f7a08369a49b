/** One measure on a chain. */
export interface ChainNodeRow {
  indicatorId: string;
  title: string;
  kind: string;
  ownerOrganisationName: string;
  /** How many links lie at most before it. */
  column: number;
  /** Whether its latest figure gives cause for concern. */
  concern: boolean;
  ragWord: string | null;
}

/** One link of a chain. */
export interface ChainLinkRow {
  id: string;
  fromId: string;
  fromTitle: string;
  toId: string;
  toTitle: string;
  sort: string;
  lagMonths: number;
  strength: string;
  evidence: string;
  proposedBy: string;
  fromConfirmedBy: string | null;
  toConfirmedBy: string | null;
  confirmed: boolean;
  mayConfirm: boolean;
  mayEnd: boolean;
}

/** A concern upstream that may show in a measure later. */
export interface EarlyWarningRow {
  indicatorId: string;
  title: string;
  lagMonths: number;
  expectedBy: string;
  strength: string;
}

/** The chain that a measure is part of. */
export interface OutcomeChainRow {
  indicatorId: string;
  title: string;
  nodes: ChainNodeRow[];
  links: ChainLinkRow[];
  warnings: EarlyWarningRow[];
  mayLink: boolean;
  whyNot: string | null;
  others: { value: string; label: string }[];
}
