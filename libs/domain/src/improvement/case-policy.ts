/** The roles a policy may name as reviewers of an improvement case. */
export type ReviewerRole =
  'scrutiny_member' | 'scrutiny_officer' | 'performance_manager' | 'portfolio_holder';

/**
 * What a tenant has decided about its improvement cases: how long each stage may take, and who stands where.
 * Fixed on the case when it opens, so that a later change of policy never moves a date already given.
 * Stage lengths are in working days unless the name says otherwise (docs/workflow.md section 3).
 */
export interface CasePolicy {
  triageDays: number;
  explanationDays: number;
  explanationReviewDays: number;
  draftingDays: number;
  partnerAcceptanceDays: number;
  approvalDays: number;
  callInDays: number;
  resourceShiftDays: number;
  followUpReviewDays: number;
  /** How many reporting periods an improvement must hold before the case closes. */
  sustainPeriods: number;
  /** Calendar months the executive has to answer a scrutiny recommendation. */
  scrutinyResponseMonths: number;
  /** Whether a concern that is not common cause goes to challenge without waiting for triage. */
  automaticChallenge: boolean;
  /** Whether every approved plan may be called in by scrutiny. */
  everyPlanIsKeyDecision: boolean;
  /** Plans asking for this many pence or more are key decisions; null when the amount never decides. */
  keyDecisionFromPence: number | null;
  /** The most a portfolio holder may approve, in pence asked for; above it the leader approves. Null: no limit. */
  portfolioHolderLimitPence: number | null;
  /** The most a budget holder may give up or take in on one leg, in pence; above it the leader. Null: no limit. */
  budgetHolderLimitPence: number | null;
  /** Whether a portfolio holder of another organisation may approve as an independent challenger. */
  independentChallenger: boolean;
  reviewerRoles: ReviewerRole[];
}

/** The policy a tenant has until it adopts its own (the bracketed defaults of docs/workflow.md section 3). */
export const defaultCasePolicy: CasePolicy = {
  triageDays: 5,
  explanationDays: 10,
  explanationReviewDays: 10,
  draftingDays: 15,
  partnerAcceptanceDays: 10,
  approvalDays: 10,
  callInDays: 5,
  resourceShiftDays: 15,
  followUpReviewDays: 20,
  sustainPeriods: 4,
  scrutinyResponseMonths: 2,
  automaticChallenge: false,
  everyPlanIsKeyDecision: false,
  keyDecisionFromPence: 50_000_000,
  portfolioHolderLimitPence: 25_000_000,
  budgetHolderLimitPence: 10_000_000,
  independentChallenger: false,
  reviewerRoles: ['scrutiny_member', 'scrutiny_officer', 'performance_manager'],
};

/** The case policy among all that a partnership has decided; what it has not decided has its default. */
export function casePolicyOf(decided: Readonly<Record<string, unknown>>): CasePolicy {
  const own = Object.keys(defaultCasePolicy)
    .map((name) => [name, decided[name]] as const)
    .filter(([, value]) => value !== undefined);
  return { ...defaultCasePolicy, ...(Object.fromEntries(own) as Partial<CasePolicy>) };
}
