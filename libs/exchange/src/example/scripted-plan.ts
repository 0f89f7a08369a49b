import { addDays, type LocalDate } from '#kernel/local-date';
import type { PlanInput } from '#application/improvement/case-command';
import type { ScriptedPlan } from './case-script.ts';
import type { Telling } from './telling.ts';

/** A scripted plan as its author types it in: codes become ids, days counted from the load become dates. */
export function planInput(telling: Telling, plan: ScriptedPlan): PlanInput {
  const { directory, today } = telling;
  const after = (days: number): LocalDate => addDays(today, days);
  const due = (one: { due: string } | { dueInDays: number }): LocalDate =>
    'due' in one ? one.due : after(one.dueInDays);
  const { impacts, criteria } = plan;
  return {
    causes: plan.causes,
    actions: plan.actions.map((action) => ({
      title: action.title,
      organisationId: directory.tenants.get(action.organisation),
      person: action.person,
      starts: 'starts' in action ? action.starts : after(action.startsInDays),
      due: due(action),
      milestones: action.milestones.map((milestone) => ({ title: milestone.title, due: due(milestone) })),
    })),
    backOnTrack:
      plan.backOnTrack ?? (plan.backOnTrackInDays === undefined ? null : after(plan.backOnTrackInDays)),
    trajectory: (plan.trajectory ?? []).map((point) => ({
      date: 'date' in point ? point.date : after(point.inDays),
      value: point.value,
    })),
    criteriaRule: criteria?.rule ?? null,
    criteriaPointsAfter: criteria?.pointsAfter ?? null,
    resourcesAsked: plan.resourcesAsked.map((ask) => ({
      fromOrganisationId: directory.tenants.get(ask.fromOrganisation),
      fromHeading: headingName(telling, ask.fromOrganisation, ask.fromHeading),
      toOrganisationId: directory.tenants.get(ask.toOrganisation),
      toHeading: headingName(telling, ask.toOrganisation, ask.toHeading),
      amount: ask.amountPence,
      year: ask.year,
    })),
    impactEqualities: impacts?.equalities ?? null,
    impactSustainability: impacts?.sustainability ?? null,
    impactEfficiency: impacts?.efficiency ?? null,
    impactServices: impacts?.services ?? null,
    impactPartners: impacts?.partners ?? null,
    consulted: plan.consulted ?? null,
    risks: plan.risks ?? null,
  };
}

function headingName({ tables }: Telling, organisation: string, code: string): string {
  const found = tables.budget_headings.find((row) => row.organisation === organisation && row.code === code);
  return found?.name ?? code;
}
