import type { RoleRules } from './ability.types.ts';
import { barredAs } from './bars.ts';

/**
 * What a case that improved leaves behind (docs/workflow.md section 3, row `sustain`). The owner or deputy writes what
 * worked.
 */
export const closingOfOwner: RoleRules = (_, { personId, tenantIds }, can) => {
  const tenantId = { $in: tenantIds };
  for (const own of [{ ownerPersonId: personId }, { deputyPersonId: personId }]) {
    can('writePracticeNote', 'ImprovementCase', { tenantId, ...own });
  }
};

/** The portfolio holder commends, never for a measure of their own, and says whether resources can move on. */
export const closingOfPortfolioHolder: RoleRules = (appointment, actor, can) => {
  const { portfolio, organisationId } = appointment;
  if (portfolio === null) return;
  const own = { tenantId: { $in: actor.tenantIds }, portfolio, portfolioOrganisationId: organisationId };
  can('commend', 'ImprovementCase', { ...own, ownerPersonId: { $nin: barredAs(appointment, actor) } });
  can('answerResources', 'ImprovementCase', own);
};

/** So does the leader of the deciding organisation, or the board of the partnership; they answer for no resources. */
export const closingOfLeader: RoleRules = (appointment, actor, can) => {
  const { tenantId, organisationId } = appointment;
  const reach =
    tenantId === organisationId
      ? { tenantId: { $in: actor.tenantIds }, portfolioOrganisationId: organisationId }
      : { tenantId };
  can('commend', 'ImprovementCase', { ...reach, ownerPersonId: { $nin: barredAs(appointment, actor) } });
};

/** The budget holder of the organisation that decides answers for its resources. */
export const closingOfBudgetHolder: RoleRules = ({ organisationId }, { tenantIds }, can) => {
  can('answerResources', 'ImprovementCase', {
    tenantId: { $in: tenantIds },
    portfolioOrganisationId: organisationId,
  });
};
