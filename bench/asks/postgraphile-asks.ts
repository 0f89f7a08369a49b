import type { BenchPlace } from '../database/bulk.ts';
import type { LoadRequest } from '../load/load.ts';

/** The reads that PostGraphile is asked as well. */
export type PostgraphileRead = 'scorecard' | 'indicator' | 'cases';

const LATEST = `latest: indicatorLatestByTenantIdAndIndicatorId {
  periodStart periodEnd value target rag direction change exceptionClass variation assurance signedCount expectedCount
  series organisations
}`;

/** By the suite's place in the partnership: each measure with its maintained latest row, its series as one list, its open case. */
const SCORECARD = `query Scorecard($tenant: UUID!, $suite: UUID!) {
  suite: suiteByTenantIdAndRowId(tenantId: $tenant, rowId: $suite) {
    rowId code name isKey
    measures: suiteIndicatorsByTenantIdAndSuiteId(orderBy: POSITION_ASC) { nodes {
      indicator: indicatorByTenantIdAndIndicatorId {
        rowId code title themeCode unitLabel decimals polarity frequency reportingLagDays retiredAt ownerName
        theme: themeByTenantIdAndThemeCode { name }
        ${LATEST}
        cases: improvementCasesByTenantIdAndIndicatorId(condition: { closedAt: null }, first: 1) { nodes { rowId mainState } }
      }
    } }
  }
  partnership: partnershipByTenantIdAndRowId(tenantId: $tenant, rowId: $tenant) { rowId code name description }
}`;

const INDICATOR = `query Indicator($tenant: UUID!, $id: UUID!) {
  indicator: indicatorByTenantIdAndRowId(tenantId: $tenant, rowId: $id) {
    rowId code title definition definitionVersion themeCode level kind origin polarity unitLabel decimals frequency aggregation
    ownerName ownerJobTitle ownerOrganisationName deputyName portfolio sourceTitle sourcePublisher sourceUrl licence
    attribution caveat retiredFrom retiredReason
    theme: themeByTenantIdAndThemeCode { name }
    ${LATEST}
    observations: observationsByTenantIdAndIndicatorId(orderBy: PERIOD_START_ASC) { nodes { periodStart periodEnd value status } }
    targets: targetsByTenantIdAndIndicatorId(orderBy: STARTS_ASC) { nodes { starts ends value } }
    feeds: indicatorFeedsByTenantIdAndIndicatorId { nodes { organisationId } }
    cases: improvementCasesByTenantIdAndIndicatorId(orderBy: OPENED_AT_DESC) { nodes { rowId number mainState openedAt closedAt } }
  }
}`;

const CASES = `query Cases($tenant: UUID!) {
  cases: allImprovementCases(condition: { tenantId: $tenant, closedAt: null }, orderBy: DUE_AT_ASC, first: 50) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    nodes {
      rowId number indicatorId indicatorTitle organisationName mainState waitingFor openedAt closedAt stateSince dueAt
      exceptionClass cycle queueScore outOfTurn escalated redesign overrides planApproved milestones milestonesMet
      about: indicatorByTenantIdAndIndicatorId { theme: themeByTenantIdAndThemeCode { name } }
    }
  }
}`;

/**
 * The same pages asked of PostGraphile's schema, as one who knows the tables would: the maintained rows and lists, no more
 * columns than the page shows, the tenant given in a header.
 */
export function postgraphileRequests(
  places: readonly BenchPlace[],
): Readonly<Record<PostgraphileRead, readonly LoadRequest[]>> {
  const each = (query: string, variables: (place: BenchPlace) => Record<string, string>): LoadRequest[] =>
    places.map((place) => ({
      method: 'POST',
      path: '/graphql',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        'x-tenants': place.tenantId,
      },
      body: JSON.stringify({ query, variables: { tenant: place.tenantId, ...variables(place) } }),
    }));
  return {
    scorecard: each(SCORECARD, ({ suiteId }) => ({ suite: suiteId })),
    indicator: each(INDICATOR, ({ indicatorId }) => ({ id: indicatorId })),
    cases: each(CASES, () => ({})),
  };
}
