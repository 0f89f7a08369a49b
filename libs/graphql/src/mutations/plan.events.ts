import type { ResourceUnit } from '#domain/resource/shift';
import type { PlanActionInput, PlanInput, ResourceAskInput } from '../inputs/plan.input.ts';
import { optionalUuid, uuidOf } from './decoded.ts';

interface PlanPart {
  causes: string;
  actions: ActionPart[];
  backOnTrack: string | null;
  trajectory: { date: string; value: number }[];
  criteriaRule: string | null;
  criteriaPointsAfter: number | null;
  resourcesAsked: AskPart[];
  impactEqualities: string;
  impactSustainability: string;
  impactEfficiency: string;
  impactServices: string;
  impactPartners: string;
  consulted: string;
  risks: string;
}

interface ActionPart {
  id: string | null;
  title: string;
  organisationId: string | null;
  person: string;
  starts: string | null;
  due: string | null;
  milestones: { id: string | null; title: string; due: string | null }[];
}

interface AskPart {
  fromOrganisationId: string;
  fromHeading: string;
  toOrganisationId: string;
  toHeading: string;
  amount: number;
  unit: ResourceUnit;
  year: number;
}

/** A plan of an input as the case takes it: text left out is empty, everything else left out is null. */
export function planOf(input: PlanInput): PlanPart {
  return {
    causes: input.causes ?? '',
    actions: (input.actions ?? []).map(actionOf),
    backOnTrack: input.backOnTrack ?? null,
    trajectory: (input.trajectory ?? []).map(({ date, value }) => ({ date, value })),
    criteriaRule: input.criteriaRule ?? null,
    criteriaPointsAfter: input.criteriaPointsAfter ?? null,
    resourcesAsked: (input.resourcesAsked ?? []).map(askOf),
    impactEqualities: input.impactEqualities ?? '',
    impactSustainability: input.impactSustainability ?? '',
    impactEfficiency: input.impactEfficiency ?? '',
    impactServices: input.impactServices ?? '',
    impactPartners: input.impactPartners ?? '',
    consulted: input.consulted ?? '',
    risks: input.risks ?? '',
  };
}

function actionOf(input: PlanActionInput): ActionPart {
  return {
    id: optionalUuid('PlanAction', input.id),
    title: input.title ?? '',
    organisationId: optionalUuid('Organisation', input.organisationId),
    person: input.person ?? '',
    starts: input.starts ?? null,
    due: input.due ?? null,
    milestones: (input.milestones ?? []).map(({ id, title, due }) => ({
      id: optionalUuid('Milestone', id),
      title: title ?? '',
      due: due ?? null,
    })),
  };
}

function askOf(input: ResourceAskInput): AskPart {
  return {
    fromOrganisationId: uuidOf('Organisation', input.fromOrganisationId),
    fromHeading: input.fromHeading,
    toOrganisationId: uuidOf('Organisation', input.toOrganisationId),
    toHeading: input.toHeading,
    amount: input.amount,
    unit: input.unit ?? 'GBP',
    year: input.year,
  };
}
