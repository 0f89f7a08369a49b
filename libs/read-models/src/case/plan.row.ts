import type { ActionPlan, PlanAction, ResourceAsk } from '#domain/improvement/case-documents';
import { criteriaWords } from '#domain/improvement/event-detail';
import { encodeId } from '../global-id.ts';
import type { OrganisationOf } from './member.ts';
import type { ActionPlanRow, MilestoneRow, PlanActionRow, ResourceAskRow } from './plan.rows.ts';

/** A plan as a row. What a draft leaves open is null. */
export function planRow(tenantId: string, plan: ActionPlan, organisationOf: OrganisationOf): ActionPlanRow {
  const { author, criteria, approvedBy } = plan;
  return {
    author: author.name,
    status: plan.status,
    causes: plan.causes,
    actions: plan.actions.map((action) => actionRow(tenantId, action, organisationOf)),
    backOnTrack: plan.backOnTrack || null,
    trajectory: plan.trajectory,
    criteria: criteria && { ...criteria, ruleWords: criteriaWords[criteria.rule] },
    resourcesAsked: plan.resourcesAsked.map((ask) => askRow(tenantId, ask, organisationOf)),
    impactEqualities: plan.impactEqualities,
    impactSustainability: plan.impactSustainability,
    impactEfficiency: plan.impactEfficiency,
    impactServices: plan.impactServices,
    impactPartners: plan.impactPartners,
    consulted: plan.consulted,
    risks: plan.risks,
    redesign: plan.redesign,
    submittedAt: plan.submittedAt,
    approvedBy: approvedBy?.name ?? null,
    approvedAt: plan.approvedAt,
    returnedComment: plan.returnedComment,
  };
}

function actionRow(tenantId: string, action: PlanAction, organisationOf: OrganisationOf): PlanActionRow {
  const { organisationId, organisationName } = action;
  return {
    id: encodeId('PlanAction', tenantId, action.id),
    title: action.title,
    organisation: organisationId ? organisationOf(organisationId, organisationName) : null,
    person: action.person,
    starts: action.starts || null,
    due: action.due || null,
    acceptance: action.acceptance,
    milestones: action.milestones.map(
      ({ id, title, due, state, evidence, completedBy, completedAt }): MilestoneRow => ({
        id: encodeId('Milestone', tenantId, id),
        title,
        due: due || null,
        state,
        evidence,
        completedBy: completedBy?.name ?? null,
        completedAt,
      }),
    ),
  };
}

function askRow(tenantId: string, ask: ResourceAsk, organisationOf: OrganisationOf): ResourceAskRow {
  const { fromHeading, toHeading, amount, unit, year } = ask;
  return {
    id: encodeId('ResourceAsk', tenantId, ask.id),
    fromOrganisation: organisationOf(ask.fromOrganisationId, ask.fromOrganisationName),
    fromHeading,
    toOrganisation: organisationOf(ask.toOrganisationId, ask.toOrganisationName),
    toHeading,
    amount,
    unit,
    year,
  };
}
