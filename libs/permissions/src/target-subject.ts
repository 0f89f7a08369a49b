import type { TargetProposalContext } from '#domain/target/target-context';
import { isWithLeader } from '#domain/target/target-notices';
import { handsOfAll } from './bars.ts';

/** The proposal of a target as the rules see it; made by `targetSubject`, never by hand. */
export interface TargetProposalSubject {
  tenantId: string;
  portfolio: string | null;
  portfolioName: string | null;
  portfolioOrganisationId: string;
  portfolioOrganisationName: string;
  ownerPersonId: string;
  /** Everyone who put it, in any round. */
  proposerIds: string[];
  /** Whether the leader or the board may decide: it is theirs, or the answer is overdue and was put to them. */
  withLeader: boolean;
}

/** The proposal of a target as the rules see it. */
export function targetSubject(context: TargetProposalContext): TargetProposalSubject {
  const { indicator, proposers, tenantId } = context;
  return {
    tenantId,
    portfolio: indicator.portfolio,
    portfolioName: indicator.portfolioName ?? indicator.portfolio,
    portfolioOrganisationId: indicator.portfolioOrganisationId,
    portfolioOrganisationName: indicator.portfolioOrganisationName,
    ownerPersonId: indicator.ownerPersonId,
    proposerIds: handsOfAll(proposers),
    withLeader: isWithLeader(context),
  };
}
