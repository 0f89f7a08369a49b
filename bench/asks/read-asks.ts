import { encodeId } from '#read-models/global-id';
import { casesQuery } from '../../apps/web/src/pages/cases/cases.query.ts';
import { indicatorQuery } from '../../apps/web/src/pages/indicator/indicator.query.ts';
import { scorecard } from '../../apps/web/src/pages/scorecard/scorecard.query.ts';
import type { BenchPlace } from '../database/bulk.ts';
import { bodyOf, documentIdOf } from './ask.ts';
import type { Ask, Read } from './ask.ts';
import { withoutHeader } from './without-header.ts';

/** The documents of the reads: the pages' own, with or without the page's header. */
export const READ_DOCUMENTS: Readonly<Record<Read, { readonly name: string; readonly text: string }>> = {
  scorecard: withoutHeader(scorecard, 'scorecard'),
  scorecardPage: scorecard,
  indicator: withoutHeader(indicatorQuery, 'indicator'),
  cases: withoutHeader(casesQuery, 'cases'),
};

/** What each read asks for, once for every place, by its text and by its id. */
export function readAsks(places: readonly BenchPlace[]): Record<Read, Ask[]> {
  const suite = ({ tenantId, suiteId }: BenchPlace) => ({ suiteId: encodeId('Suite', tenantId, suiteId) });
  const measure = ({ tenantId, indicatorId }: BenchPlace) => ({
    id: encodeId('Indicator', tenantId, indicatorId),
  });
  const board = ({ tenantId }: BenchPlace) => ({
    filter: { open: true, partnershipId: encodeId('Partnership', tenantId, tenantId) },
  });
  const each = (read: Read, variablesOf: (place: BenchPlace) => Readonly<Record<string, unknown>>): Ask[] =>
    places.map((place) => {
      const [document, variables] = [READ_DOCUMENTS[read], variablesOf(place)];
      const trusted = JSON.stringify({ documentId: documentIdOf(document.text), variables });
      return { token: place.token, body: bodyOf(document, variables), trusted };
    });
  return {
    scorecard: each('scorecard', suite),
    scorecardPage: each('scorecardPage', suite),
    indicator: each('indicator', measure),
    cases: each('cases', board),
  };
}
