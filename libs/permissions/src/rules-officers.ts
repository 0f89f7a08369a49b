import { barredAs, duties } from './bars.ts';
import { sharesFor } from './rules-sharing.ts';
import type { RoleRules } from './ability.types.ts';
import { closingOfBudgetHolder, closingOfOwner } from './rules-closing.ts';
import { approvesLarge } from './rules-movements.ts';
import { reversalActs } from './reversal-acts.ts';
import { targetsOfManager } from './rules-targets.ts';

/** What an organisation that carries out a recommendation of scrutiny says of its work. */
const carryingOut = ['noteProgress', 'submitEvidence'] as const;

/** Reports, explains, and plans for the indicators they own or stand in for. */
export const indicatorOwner: RoleRules = (appointment, actor, can) => {
  const { organisationId } = appointment;
  closingOfOwner(appointment, actor, can);
  const { personId, tenantIds } = actor;
  const tenantId = { $in: tenantIds };
  can([...carryingOut], 'Recommendation', { tenantId, implementerOrganisationId: organisationId });
  for (const own of [{ ownerPersonId: personId }, { deputyPersonId: personId }]) {
    can(['explain', 'saveDraft', 'submitPlan', 'changePlan'], 'ImprovementCase', { tenantId, ...own });
    can(['completeMilestone', 'beginReview', 'correctData'], 'ImprovementCase', { tenantId, ...own });
    can('draft', 'Contribution', { tenantId, ...own });
    can(['forecast', 'confirmLink'], 'Indicator', { tenantId, ...own });
  }
};

/** Drafts figures for their own organisation; never signs them. */
export const reportingOfficer: RoleRules = ({ organisationId }, { tenantIds }, can) => {
  can('draft', 'Contribution', { tenantId: { $in: tenantIds }, organisationId });
};

/** Signs for their own organisation, and takes on actions and agreements on its behalf. */
export const partnerLead: RoleRules = (appointment, actor, can) => {
  const { organisationId } = appointment;
  const tenantId = { $in: actor.tenantIds };
  can(['draft', 'sign'], 'Contribution', { tenantId, organisationId });
  can(['acceptResponsibility', 'declineResponsibility'], 'ImprovementCase', {
    tenantId,
    awaitedOrganisationIds: organisationId,
  });
  can('completeMilestone', 'ImprovementCase', { tenantId, actionOrganisationIds: organisationId });
  can([...carryingOut], 'Recommendation', { tenantId, implementerOrganisationId: organisationId });
  sharesFor('organisation', { tenantId, organisationId }, barredAs(appointment, actor), can);
};

/** Verifies figures of their own organisation or sends them back, never those they entered or signed themselves. */
export const dataVerifier: RoleRules = (appointment, actor, can) => {
  const notTheirs = { $nin: barredAs(appointment, actor) };
  can(['verify', 'sendBack'], 'Contribution', {
    tenantId: { $in: actor.tenantIds },
    organisationId: appointment.organisationId,
    enteredByPersonId: notTheirs,
    signedByPersonId: notTheirs,
  });
};

/** Sets up what is measured where they are appointed, and opens and triages cases there. */
export const performanceManager: RoleRules = (appointment, actor, can) => {
  const { tenantId, organisationId } = appointment;
  const { mayJudgeExplanation, mayReview } = duties(barredAs(appointment, actor));
  can(['define', 'rebase', 'openCase'], 'Indicator', { tenantId });
  can('define', 'Suite', { tenantId });
  can('define', 'Priority', { tenantId });
  can('maintain', 'Comparators', { tenantId });
  can(['publish', 'withdraw'], 'Publication', { tenantId });
  targetsOfManager(appointment, actor, can);
  can('propose', 'ExceptionCriteria', { tenantId });
  can('run', 'Import', { tenantId });
  can('maintain', 'QuestionBank', { tenantId });
  can('read', 'WorkflowMetrics', { tenantId });

  can([...carryingOut], 'Recommendation', {
    tenantId: { $in: actor.tenantIds },
    implementerOrganisationId: organisationId,
  });

  const inPartnership = tenantId !== organisationId;
  const reach = inPartnership
    ? { tenantId }
    : { tenantId: { $in: actor.tenantIds }, ownerOrganisationId: organisationId };
  can(['openChallenge', 'redesignSystem', 'dismiss', 'ask', 'beginReview'], 'ImprovementCase', reach);
  const judging = ['acceptExplanation', 'returnExplanation', 'closeExplained'] as const;
  for (const challengerPersonId of [...barredAs(appointment, actor), null]) {
    can([...judging], 'ImprovementCase', { ...reach, challengerPersonId, ...mayJudgeExplanation });
  }
  can(['confirmVerdict', 'overrideVerdict'], 'ImprovementCase', {
    ...reach,
    reviewerRoles: 'performance_manager',
    ...mayReview,
  });
};

/**
 * Gives up or takes in resources for their own organisation: reserves whatever is asked, and decides alone up to the
 * limit of a budget holder there. Above it, approves what another reserved where the organisation says so.
 */
export const budgetHolder: RoleRules = (appointment, actor, can) => {
  const { organisationId } = appointment;
  closingOfBudgetHolder(appointment, actor, can);
  const { tenantIds } = actor;
  const tenantId = { $in: tenantIds };
  can(['consent', 'refuse'], 'ImprovementCase', { tenantId, awaitedLegOrganisationIds: organisationId });
  can(['reserve', 'refuse'], 'Virement', { tenantId: organisationId });
  can([...reversalActs], 'Virement', { tenantId: organisationId, aboveLimit: false });
  approvesLarge('budget_holder', organisationId, barredAs(appointment, actor), can);
  can('enact', 'BudgetHeading', { tenantId, organisationId });
};
