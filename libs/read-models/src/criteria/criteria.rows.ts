import type { Instant } from '../instant.ts';

/** One rule of the criteria, as a form and as a sentence. */
export interface CriterionRow {
  rule: string;
  periods: number | null;
  counts: string | null;
  whileRag: string[];
  words: string;
}

/** One version of the criteria, as a body adopted it. */
export interface CriteriaVersionRow {
  version: number;
  adoptedBy: string;
  adoptedAt: Instant;
  effectiveFrom: string;
  inForce: boolean;
  /** Why they were proposed, and by whom; null where they were adopted without a proposal here. */
  rationale: string | null;
  proposedBy: string | null;
  rules: CriterionRow[];
}

/** Criteria put to the body, and not yet decided. */
export interface CriteriaProposalRow {
  id: string;
  effectiveFrom: string;
  rationale: string;
  proposedBy: string;
  proposedAt: Instant;
  rules: CriterionRow[];
  mayDecide: boolean;
  whyNot: string | null;
}

/** A measure that is exceptional now, and by which version. */
export interface FlaggedRow {
  indicatorId: string;
  title: string;
  counts: string;
  words: string;
  version: number;
}

/** A period of a measure that was exceptional by the criteria of its own time. */
export interface PastFlagRow {
  periodLabel: string;
  judgedOn: string;
  counts: string;
  words: string;
  version: number;
  adoptedBy: string;
}

/** How a tenant decides what is exceptional. */
export interface CriteriaRow {
  ownerId: string;
  of: string;
  name: string;
  versions: CriteriaVersionRow[];
  proposal: CriteriaProposalRow | null;
  flagged: FlaggedRow[];
  mayPropose: boolean;
  whyNot: string | null;
}
