import type { IndicatorDefinition } from '#application/place/define-indicators.use-case';
import type { PlacePerson } from './people.ts';

/** Who answers for a measure. */
export interface Answerable {
  owner: PlacePerson;
  ownerOrganisation: { id: string; name: string };
  deputy: PlacePerson | null;
  /** The organisation whose portfolio holder decides. */
  portfolioOrganisationId: string;
}

/** The portfolio, and the theme, that everything here belongs to. */
export const portfolio = 'wellbeing';

const source = (place: string) => ({
  sourceTitle: `Monthly returns of ${place}`,
  sourcePublisher: place,
  sourceUrl: null,
  licence: 'Open Government Licence v3.0',
  attribution: `Invented figures of ${place}.`,
  caveat: null,
});

function answeredFor({ owner, ownerOrganisation, deputy, portfolioOrganisationId }: Answerable) {
  return {
    ownerPersonId: owner.id,
    ownerName: owner.name,
    ownerJobTitle: owner.jobTitle,
    ownerOrganisationId: ownerOrganisation.id,
    ownerOrganisationName: ownerOrganisation.name,
    deputyPersonId: deputy?.id ?? null,
    deputyName: deputy?.name ?? null,
    portfolioOrganisationId,
  };
}

/**
 * People home from hospital within a week: a monthly share that two organisations give the parts of. Higher is better.
 *
 * @param shared whether it is the partnership's total, or one organisation's own part
 */
export function homeWithinAWeek(place: string, who: Answerable, shared: boolean): IndicatorDefinition {
  return {
    code: 'HOME',
    title: `${place} people home from hospital within a week`,
    definition:
      'People ready to leave hospital who are home within seven days, of all who are ready to leave.',
    themeCode: shared ? portfolio : null,
    level: 'community',
    kind: 'outcome',
    origin: 'local',
    polarity: 'higher',
    unit: 'percent',
    unitLabel: '%',
    decimals: 1,
    frequency: 'monthly',
    reportingLagDays: null,
    valueKind: 'ratio',
    multiplier: 100,
    numeratorLabel: 'people home within a week',
    denominatorLabel: 'people ready to leave',
    aggregation: shared ? 'ratio' : null,
    portfolio: shared ? portfolio : null,
    priority: 1,
    ...answeredFor(who),
    ...source(place),
  };
}

/** Calls answered within ten seconds: one organisation's own monthly figure, taken over as it is. Higher is better. */
export function callsAnswered(place: string, who: Answerable, shared: boolean): IndicatorDefinition {
  return {
    code: 'CALLS',
    title: `${place} emergency calls answered within ten seconds`,
    definition: 'Emergency calls answered within ten seconds, of all emergency calls.',
    themeCode: shared ? portfolio : null,
    level: 'service',
    kind: 'process',
    origin: 'local',
    polarity: 'higher',
    unit: 'percent',
    unitLabel: '%',
    decimals: 1,
    frequency: 'monthly',
    reportingLagDays: null,
    valueKind: 'value',
    multiplier: 1,
    numeratorLabel: null,
    denominatorLabel: null,
    aggregation: shared ? 'latest' : null,
    portfolio: shared ? portfolio : null,
    priority: 2,
    ...answeredFor(who),
    ...source(place),
  };
}

/** Fourteen months of a service that does well and varies a little, for the months from January 2025 on. */
export const goodMonths = [88, 89, 87, 88, 90, 88, 87, 89, 88, 86, 88, 89, 90, 88].map((percent, index) => ({
  periodStart: `${2025 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`,
  percent,
}));
