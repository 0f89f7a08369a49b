import { nextPeriod, periodStarting } from '#kernel/period';
import { periodLabel } from '#kernel/period-label';
import type { CaseIndicator, CaseInput } from '../case-context.ts';
import type { CaseSignal, FigurePoint, ResourceAsk } from '../case-documents.ts';
import type { ActionContent, PlanContent } from '../case-events.ts';
import { defaultCasePolicy } from '../case-policy.ts';

/** The example case opens on Monday 2 March 2026 at nine. */
export const openingMoment = '2026-03-02T09:00:00.000Z';

export const sampleIndicator: CaseIndicator = {
  id: 'indicator',
  code: 'RECYCLING',
  title: 'Household waste recycled',
  unitLabel: '%',
  decimals: 1,
  polarity: 'higher',
  frequency: 'monthly',
  ownerPersonId: 'owner',
  ownerName: 'Head of Environment',
  ownerJobTitle: 'Head of Environment',
  ownerOrganisationId: 'council',
  ownerOrganisationName: 'Example Council',
  deputyPersonId: 'deputy',
  deputyName: 'Deputy head of Environment',
  portfolio: 'ENV',
  portfolioName: 'Environment',
  portfolioOrganisationId: 'council',
  portfolioOrganisationName: 'Example Council',
  priority: 1,
  target: { value: 45, toleranceBelow: 2, toleranceAbove: 2 },
};

export const sampleSignal: CaseSignal = {
  kind: 'exception',
  class: 'bad',
  rule: 'red_two_periods',
  ruleWords: 'Red for two periods in a row',
  criteriaVersion: 1,
  adoptedBy: 'Example partnership board',
  periodStart: '2026-01-01',
  periodLabel: 'January 2026',
  value: 38.3,
  target: 45,
  variation: 'concern',
  assurance: 'hitOrMiss',
  text: 'Red for two periods in a row.',
};

/** Monthly figures from the given month on, one for each value. */
export function figures(year: number, month: number, values: number[]): FigurePoint[] {
  let period = periodStarting('monthly', year, month);
  return values.map((value) => {
    const point = {
      periodStart: period.start,
      periodEnd: period.end,
      periodLabel: periodLabel(period),
      value,
    };
    period = nextPeriod(period);
    return point;
  });
}

/** Twenty-five months to January 2026 that wander between 37 and 40. */
export const earlierFigures = figures(
  2024,
  1,
  Array.from({ length: 25 }, (_, index) => 38.3 + [0, 1, -1, 0.5, -0.5][index % 5]!),
);

/** The earlier figures with more after them, from February 2026. */
export function figuresWith(values: number[]): FigurePoint[] {
  return [...earlierFigures, ...figures(2026, 2, values)];
}

export function sampleInput(change: Partial<CaseInput> = {}): CaseInput {
  return {
    caseId: 'case',
    number: 7,
    tenantId: 'partnership',
    tenantName: 'Example Partnership',
    indicator: sampleIndicator,
    policy: defaultCasePolicy,
    signal: sampleSignal,
    figures: earlierFigures,
    startingQuestions: [],
    openedBy: null,
    at: openingMoment,
    ...change,
  };
}

export const councilAction: ActionContent = {
  id: 'action-1',
  title: 'Collect food waste weekly',
  organisationId: 'council',
  organisationName: 'Example Council',
  person: 'Waste manager',
  starts: '2026-04-01',
  due: '2026-06-30',
  milestones: [
    { id: 'milestone-1', title: 'Vehicles ordered', due: '2026-04-30' },
    { id: 'milestone-2', title: 'First round collected', due: '2026-06-15' },
  ],
};

export const healthAction: ActionContent = {
  id: 'action-2',
  title: 'Tell patients about collections',
  organisationId: 'health',
  organisationName: 'Example Health',
  person: 'Communications lead',
  starts: '2026-04-01',
  due: '2026-05-31',
  milestones: [{ id: 'milestone-3', title: 'Leaflets sent', due: '2026-05-15' }],
};

export const sampleAsk: ResourceAsk = {
  id: 'ask-1',
  outLegId: 'leg-out',
  inLegId: 'leg-in',
  fromOrganisationId: 'health',
  fromOrganisationName: 'Example Health',
  fromHeading: 'Prevention',
  toOrganisationId: 'council',
  toOrganisationName: 'Example Council',
  toHeading: 'Waste',
  amount: 1_250_000,
  unit: 'GBP',
  year: 2026,
};

export function samplePlan(change: Partial<PlanContent> = {}): PlanContent {
  return {
    causes: 'Rounds missed for lack of vehicles.',
    actions: [councilAction],
    backOnTrack: '2026-09-01',
    trajectory: [{ date: '2026-06-30', periodLabel: 'June 2026', value: 42 }],
    criteria: { rule: 'meetsTarget', pointsAfter: 3 },
    resourcesAsked: [],
    impactEqualities: 'None.',
    impactSustainability: 'Less waste burned.',
    impactEfficiency: 'None.',
    impactServices: 'None.',
    impactPartners: 'None.',
    consulted: 'Crews and residents.',
    risks: 'Vehicles may come late.',
    ...change,
  };
}
