import type { PlanPaperFragment } from '../../generated/operations.ts';
import { BLANK_DATE, typedDate } from '../case-form/date-field.ts';
import { BLANK_ACTION, BLANK_POINT } from './typed-plan.ts';
import type { TypedPlan } from './typed-plan.ts';

/** The plan form as first seen where no plan has been begun. The explanation's cause is where it starts from. */
export function newTypedPlan(cause: string): TypedPlan {
  return {
    causes: cause,
    actions: [BLANK_ACTION],
    backOnTrack: BLANK_DATE,
    trajectory: [BLANK_POINT, BLANK_POINT],
    criteriaRule: '',
    criteriaPointsAfter: '',
    resourcesAsked: [],
    impactEqualities: '',
    impactSustainability: '',
    impactEfficiency: '',
    impactServices: '',
    impactPartners: '',
    consulted: '',
    risks: '',
    reason: '',
  };
}

/** A saved plan as the form shows it. What a draft does not say yet is blank. */
export function typedFromPlan(plan: PlanPaperFragment): TypedPlan {
  return {
    causes: plan.causes,
    actions: plan.actions.map((action) => ({
      id: action.id,
      title: action.title,
      organisationId: action.organisation?.id ?? '',
      person: action.person,
      starts: typedDate(action.starts),
      due: typedDate(action.due),
      milestones: action.milestones.map(({ id, title, due }) => ({ id, title, due: typedDate(due) })),
    })),
    backOnTrack: typedDate(plan.backOnTrack),
    trajectory: plan.trajectory.map(({ date, value }) => ({ date: typedDate(date), value: String(value) })),
    criteriaRule: plan.criteria?.rule ?? '',
    criteriaPointsAfter: plan.criteria ? String(plan.criteria.pointsAfter) : '',
    resourcesAsked: plan.resourcesAsked.map((ask) => ({
      fromOrganisationId: ask.fromOrganisation.id,
      fromHeading: ask.fromHeading,
      toOrganisationId: ask.toOrganisation.id,
      toHeading: ask.toHeading,
      amount: ask.unit === 'FTE' ? String(ask.amount / 100) : poundsTyped(ask.amount),
      unit: ask.unit,
      year: String(ask.year),
    })),
    impactEqualities: plan.impactEqualities,
    impactSustainability: plan.impactSustainability,
    impactEfficiency: plan.impactEfficiency,
    impactServices: plan.impactServices,
    impactPartners: plan.impactPartners,
    consulted: plan.consulted,
    risks: plan.risks,
    reason: '',
  };
}

/** Pence as a person would type pounds into the field: "12,500" or "1,250.50". */
export function poundsTyped(pence: number): string {
  const decimals = pence % 100 === 0 ? 0 : 2;
  return new Intl.NumberFormat('en-GB', { minimumFractionDigits: decimals }).format(pence / 100);
}
