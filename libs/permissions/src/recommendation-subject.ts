import type { RecommendationContext } from '#domain/scrutiny/recommendation-context';
import type { RecommendationTo } from '#domain/scrutiny/recommendation-documents';
import { handsOfAll, handsOfPerson } from './bars.ts';
import type { RecommendationSubject } from './subjects.ts';

/** A recommendation as the rules see it. */
export function recommendationSubject(context: RecommendationContext): RecommendationSubject {
  const { tenantId, to, madeBy, responses, evidence, implementation } = context;
  return {
    ...newRecommendationSubject(tenantId, to),
    implementerOrganisationId: implementation?.organisationId ?? null,
    implementerOrganisationName: implementation?.organisationName ?? null,
    makerPersonId: handsOfPerson(madeBy),
    responderIds: handsOfAll(responses.map(({ by }) => by)),
    evidenceAuthorIds: handsOfAll(evidence.map(({ by }) => by)),
  };
}

/** One that is not made yet, as the rules see it. */
export function newRecommendationSubject(tenantId: string, to: RecommendationTo): RecommendationSubject {
  return {
    tenantId,
    portfolio: to.portfolio,
    portfolioName: to.portfolioName ?? to.portfolio,
    portfolioOrganisationId: to.organisationId,
    portfolioOrganisationName: to.organisationName,
    implementerOrganisationId: null,
    implementerOrganisationName: null,
    makerPersonId: null,
    responderIds: [],
    evidenceAuthorIds: [],
  };
}
