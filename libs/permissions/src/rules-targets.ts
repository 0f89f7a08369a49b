import type { RoleRules } from './ability.types.ts';
import { barredAs } from './bars.ts';

const decisions = ['approveTarget', 'returnTarget', 'rejectTarget'] as const;

/**
 * Who decides on a target: the portfolio holder; the leader or board once it is with them. Whoever put a proposal, in
 * any round, or owns its measure, never decides on it, nor sets a target outright past their own (docs/domain.md section
 * 3, separation of duties).
 */
export const targetsOfPortfolioHolder: RoleRules = (appointment, actor, can) => {
  const { portfolio, organisationId } = appointment;
  if (portfolio === null) return;
  const notAmong = { $nin: barredAs(appointment, actor) };
  const own = { tenantId: { $in: actor.tenantIds }, portfolio, portfolioOrganisationId: organisationId };
  can('propose', 'Target', own);
  can('set', 'Target', { ...own, proposerIds: notAmong });
  can([...decisions], 'TargetProposal', { ...own, ownerPersonId: notAmong, proposerIds: notAmong });
  can('reviseTarget', 'TargetProposal', own);
  can('withdrawTarget', 'TargetProposal', { ...own, proposerIds: { $in: barredAs(appointment, actor) } });
};

/** The leader of the deciding organisation, or the board of the partnership. */
export const targetsOfLeader: RoleRules = (appointment, actor, can) => {
  const { tenantId, organisationId } = appointment;
  const notAmong = { $nin: barredAs(appointment, actor) };
  const reach =
    tenantId === organisationId
      ? { tenantId: { $in: actor.tenantIds }, portfolioOrganisationId: organisationId }
      : { tenantId };
  const open = { withLeader: true, ownerPersonId: notAmong, proposerIds: notAmong };
  can([...decisions], 'TargetProposal', { ...reach, ...open });
};

/** Puts targets where they are appointed, and changes those that come back. */
export const targetsOfManager: RoleRules = (appointment, actor, can) => {
  const { tenantId } = appointment;
  can('propose', 'Target', { tenantId });
  can('reviseTarget', 'TargetProposal', { tenantId });
  can('withdrawTarget', 'TargetProposal', { tenantId, proposerIds: { $in: barredAs(appointment, actor) } });
};
