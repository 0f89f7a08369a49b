import type { PlanPaperFragment } from '../../../generated/operations.ts';

export const council = { id: 'org-council', name: 'The council' };
export const housing = { id: 'org-housing', name: 'The housing provider' };

/** A posted plan form with nothing missing. */
export function wholeBody(): Record<string, string> {
  const date = (name: string, day: string, month: string, year: string) => ({
    [`${name}.day`]: day,
    [`${name}.month`]: month,
    [`${name}.year`]: year,
  });
  const action = (row: number, title: string, organisationId: string) => ({
    [`actions.${row}.title`]: title,
    [`actions.${row}.organisationId`]: organisationId,
    [`actions.${row}.person`]: 'Collections manager',
    ...date(`actions.${row}.starts`, '1', '12', '2026'),
    ...date(`actions.${row}.due`, '31', '3', '2027'),
    [`actions.${row}.milestones.0.title`]: 'Crews briefed',
    ...date(`actions.${row}.milestones.0.due`, '18', '12', '2026'),
  });
  return {
    causes: 'Contamination rose.',
    ...action(0, 'Tag contaminated bins', council.id),
    ...action(1, 'Caddies for flats', housing.id),
    ...date('backOnTrack', '30', '9', '2027'),
    ...date('trajectory.0.date', '31', '3', '2027'),
    'trajectory.0.value': '54',
    criteriaRule: 'meetsTarget',
    criteriaPointsAfter: '3',
    'resourcesAsked.0.fromOrganisationId': council.id,
    'resourcesAsked.0.fromHeading': 'Street cleansing',
    'resourcesAsked.0.toOrganisationId': housing.id,
    'resourcesAsked.0.toHeading': 'Estate services',
    'resourcesAsked.0.amount': '12,500',
    'resourcesAsked.0.year': '2026',
    impactEqualities: 'None expected',
    impactSustainability: 'Less waste burnt',
    impactEfficiency: 'Lower disposal cost',
    impactServices: 'None expected',
    impactPartners: 'Caddies handed out',
    consulted: 'Crews',
    risks: 'Time to tag',
  };
}

/** A saved draft that leaves open what a draft may. */
export function draft(): PlanPaperFragment {
  return {
    author: 'Head of Waste',
    status: 'draft',
    causes: 'Contamination rose.',
    actions: [
      {
        id: 'a1',
        title: 'Tag bins',
        organisation: null,
        person: '',
        starts: null,
        due: '2027-03-31',
        acceptance: 'notNeeded',
        milestones: [],
      },
    ],
    backOnTrack: null,
    trajectory: [],
    criteria: null,
    resourcesAsked: [
      {
        id: 'r1',
        fromOrganisation: council,
        fromHeading: 'Street cleansing',
        toOrganisation: housing,
        toHeading: 'Estate services',
        amount: 125_050,
        unit: 'GBP',
        year: 2026,
      },
    ],
    impactEqualities: '',
    impactSustainability: '',
    impactEfficiency: '',
    impactServices: '',
    impactPartners: '',
    consulted: '',
    risks: '',
    redesign: false,
    submittedAt: null,
    approvedBy: null,
    approvedAt: null,
    returnedComment: null,
  };
}
