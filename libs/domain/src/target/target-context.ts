import type { Person } from '../improvement/case-documents.ts';
import { personOf, withPerson } from '../improvement/case-clock.ts';
import type {
  ProposedTerms,
  TargetDecision,
  TargetEscalation,
  TargetFlag,
  TargetHistory,
  TargetIndicator,
  TargetStanding,
  TargetTerms,
} from './target-documents.ts';
import { targetFlags } from './target-flags.ts';
import type { TargetPolicy } from './target-policy.ts';
import type { TargetStage } from './target-stages.ts';
import { standingOf } from './target-standing.ts';

/** Who decides: the portfolio holder, or the leader (a partnership's board) where the portfolio holder may not. */
export type TargetDecider = 'portfolioHolder' | 'leader';

/** What a proposal is put with. */
export interface TargetProposalInput {
  proposalId: string;
  tenantId: string;
  tenantName: string;
  indicator: TargetIndicator;
  policy: TargetPolicy;
  terms: TargetTerms;
  history: TargetHistory;
  by: Person;
  decider: TargetDecider;
  /** Invented for an example, as every target of the example place is. */
  example: boolean;
  at: string;
}

/** Everything a proposal knows of itself; plain JSON, kept by the host. */
export interface TargetProposalContext {
  proposalId: string;
  tenantId: string;
  tenantName: string;
  indicator: TargetIndicator;
  policy: TargetPolicy;
  stage: TargetStage;
  terms: TargetTerms;
  flags: TargetFlag[];
  standing: TargetStanding;
  /** How often it has been put, from 1. */
  round: number;
  /** Everyone who put these terms or earlier ones: none of them decides. */
  proposers: Person[];
  proposedAt: string;
  decider: TargetDecider;
  /** Every time it was put, the present one last. */
  rounds: ProposedTerms[];
  decision: TargetDecision | null;
  escalations: TargetEscalation[];
  /** Levels told since it came to stand here. */
  escalatedHere: number;
  example: boolean;
  closedAt: string | null;
  lastAt: string;
}

/** The papers of a proposal the moment it is put. */
export function newProposal(input: TargetProposalInput): TargetProposalContext {
  const { proposalId, tenantId, tenantName, indicator, policy, decider, example, at } = input;
  const empty = { proposalId, tenantId, tenantName, indicator, policy, example };
  return {
    ...empty,
    ...put({ indicator, policy, rounds: [], proposers: [] }, input),
    stage: 'proposed',
    decider,
    decision: null,
    escalations: [],
    escalatedHere: 0,
    closedAt: null,
    lastAt: at,
  };
}

type Before = Pick<TargetProposalContext, 'indicator' | 'policy' | 'rounds' | 'proposers'>;

/** What changes each time terms are put: the flags and the standing are always the rules' own, never the sender's. */
export function put(
  { indicator, policy, rounds, proposers }: Before,
  { terms, history, by, at }: Pick<TargetProposalInput, 'terms' | 'history' | 'by' | 'at'>,
): Pick<
  TargetProposalContext,
  'terms' | 'flags' | 'standing' | 'round' | 'proposers' | 'proposedAt' | 'rounds'
> {
  const flags = targetFlags(terms, history, indicator, policy.targetSmallStepPercent);
  return {
    terms,
    flags,
    standing: standingOf(history, indicator, terms.starts),
    round: rounds.length + 1,
    proposers: withPerson(proposers, by),
    proposedAt: at,
    rounds: [...rounds, { terms, flags, by: personOf(by), at, returned: null }],
  };
}
