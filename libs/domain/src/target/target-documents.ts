import type { Frequency } from '#kernel/period';
import type { EscalationLevel, Person } from '../improvement/case-documents.ts';
import type { Polarity } from '../indicator/indicator.types.ts';
import type { DatedTarget } from '../assessment/target.ts';
import type { TargetQuestionCode } from './target-questions.ts';

/**
 * The papers of a target's proposal. Everything is plain JSON: instants are ISO strings in UTC, days are 'YYYY-MM-DD',
 * values are in the indicator's own unit, and what is not known is null.
 */

/** One question of the checklist, answered: yes or no, and why in the proposer's words. */
export interface ChecklistAnswer {
  code: TargetQuestionCode;
  yes: boolean;
  words: string;
}

/** What is proposed: for which days, how much, how wide the band, and why. */
export interface TargetTerms {
  starts: string;
  ends: string;
  value: number;
  toleranceBelow: number;
  toleranceAbove: number;
  /** What the figure rests on: the past, a comparison, a duty, what a plan will bring. */
  basis: string;
  /** Why this much, and no more and no less. */
  rationale: string;
  checklist: ChecklistAnswer[];
}

/** A figure that is judged. */
export interface TargetFigure {
  periodStart: string;
  periodEnd: string;
  periodLabel: string;
  value: number;
}

/** What a proposal is weighed against: the figures so far, oldest first, and every target fixed before it. */
export interface TargetHistory {
  figures: TargetFigure[];
  targets: DatedTarget[];
}

export type TargetFlagCode = 'lastYearAndABit' | 'loweredAfterMiss';

/** Something the rules noticed. It never stops a proposal; whoever agrees says why it may stand. */
export interface TargetFlag {
  code: TargetFlagCode;
  /** What was noticed, with the figures. */
  words: string;
}

/** Where performance stood when the proposal was last put. */
export interface TargetStanding {
  latest: TargetFigure | null;
  /** Mean of the last twelve months' figures, or the last figure of a measure reported once a year. */
  level: number | null;
  /** The target before this one. */
  previous: DatedTarget | null;
  /** Whether the last figure that had a target missed it. */
  missed: boolean | null;
}

/** What a proposal knows of its indicator, fixed when it is put. */
export interface TargetIndicator {
  id: string;
  code: string;
  title: string;
  unitLabel: string;
  decimals: number;
  polarity: Polarity;
  frequency: Frequency;
  ownerPersonId: string;
  ownerName: string;
  ownerOrganisationId: string;
  portfolio: string | null;
  portfolioName: string | null;
  portfolioOrganisationId: string;
  portfolioOrganisationName: string;
}

/** Why a flag may stand, by whoever agreed to the target. */
export interface FlagReason {
  code: TargetFlagCode;
  reason: string;
}

/** Terms as they were put, with what the rules noticed about them then. */
export interface ProposedTerms {
  terms: TargetTerms;
  flags: TargetFlag[];
  by: Person;
  at: string;
  /** Why it was sent back, once it was. */
  returned: { by: Person; at: string; comment: string } | null;
}

/** How a proposal was decided or otherwise ended. */
export interface TargetDecision {
  by: Person | null;
  at: string;
  comment: string | null;
  reasons: FlagReason[];
  /** The target that came of it. */
  targetId: string | null;
}

/** The next in line was told that an answer is overdue. */
export interface TargetEscalation {
  level: EscalationLevel;
  state: string;
  at: string;
}
