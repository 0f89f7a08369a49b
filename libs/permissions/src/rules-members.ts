import { barredAs, duties } from './bars.ts';
import { recommendationDuties } from './recommendation-bars.ts';
import type { RoleRules } from './ability.types.ts';
import { closingOfLeader, closingOfPortfolioHolder } from './rules-closing.ts';
import { approvesLarge } from './rules-movements.ts';
import { targetsOfLeader, targetsOfPortfolioHolder } from './rules-targets.ts';

/** Decides in their own portfolio, for the organisation they hold it in. Without a portfolio, decides nothing. */
export const portfolioHolder: RoleRules = (appointment, actor, can) => {
  const { portfolio, organisationId } = appointment;
  if (portfolio === null) return;
  const tenantId = { $in: actor.tenantIds };
  const own = { tenantId, portfolio, portfolioOrganisationId: organisationId };
  const { mayApprove, mayJudgeExplanation, mayReview } = duties(barredAs(appointment, actor));
  const { mayAnswer } = recommendationDuties(barredAs(appointment, actor));
  can('respond', 'Recommendation', { ...own, ...mayAnswer });
  can('openCase', 'Indicator', { tenantId });
  targetsOfPortfolioHolder(appointment, actor, can);
  closingOfPortfolioHolder(appointment, actor, can);
  can(['openChallenge', 'redesignSystem', 'dismiss', 'ask'], 'ImprovementCase', own);
  can(['authoriseDrift', 'endDrift', 'refer', 'respondToScrutiny', 'takeOutOfTurn'], 'ImprovementCase', own);
  can(['acceptExplanation', 'returnExplanation', 'closeExplained'], 'ImprovementCase', {
    ...own,
    ...mayJudgeExplanation,
  });
  can(['returnPlan', 'rejectPlan'], 'ImprovementCase', { ...own, ...mayApprove });
  can(['approvePlan', 'reconsider'], 'ImprovementCase', { ...own, aboveLimit: false, ...mayApprove });
  // Another organisation's, where the policy asks for an independent one; of their own they may by the rule above.
  can('approvePlan', 'ImprovementCase', {
    tenantId,
    portfolio,
    independentChallenger: true,
    aboveLimit: false,
    ...mayApprove,
  });
  can(['confirmVerdict', 'overrideVerdict'], 'ImprovementCase', {
    ...own,
    reviewerRoles: 'portfolio_holder',
    ...mayReview,
  });
};

/**
 * Decides what is above the portfolio holder's limit or was escalated; a board does so for its partnership. In their own
 * organisation's books, approves movements too large for a budget holder, never one that they reserved themselves, and sets
 * those limits.
 */
export const leader: RoleRules = (appointment, actor, can) => {
  targetsOfLeader(appointment, actor, can);
  closingOfLeader(appointment, actor, can);
  const { tenantId, organisationId } = appointment;
  const readable = { $in: actor.tenantIds };
  const inPartnership = tenantId !== organisationId;
  const reach = inPartnership
    ? { tenantId }
    : { tenantId: readable, portfolioOrganisationId: organisationId };
  const bars = barredAs(appointment, actor);
  const { mayApprove } = duties(bars);
  for (const escalated of [{ aboveLimit: true }, { escalatedToLeader: true }]) {
    can(['approvePlan', 'returnPlan', 'rejectPlan', 'reconsider'], 'ImprovementCase', {
      ...reach,
      ...escalated,
      ...mayApprove,
    });
  }
  can(['authoriseDrift', 'endDrift', 'ask', 'respondToScrutiny', 'takeOutOfTurn'], 'ImprovementCase', reach);
  const { mayAnswer } = recommendationDuties(bars);
  can('respond', 'Recommendation', { ...reach, ...mayAnswer });
  if (!inPartnership) {
    approvesLarge('leader', tenantId, bars, can);
    can('enact', 'BudgetHeading', { tenantId: readable, organisationId });
  }
  can('openCase', 'Indicator', { tenantId: readable });
  can(['define', 'rank', 'end'], 'Priority', { tenantId });
  can('ratify', 'ExceptionCriteria', { tenantId, proposedByPersonId: { $nin: bars } });
  can('set', 'Policy', inPartnership ? { tenantId } : { tenantId, limitsAuthority: true });
};
