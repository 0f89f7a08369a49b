import { encodeId } from '#read-models/global-id';
import { casesQuery } from '../../apps/web/src/pages/cases/cases.query.ts';
import { indicatorQuery } from '../../apps/web/src/pages/indicator/indicator.query.ts';
import { scorecard } from '../../apps/web/src/pages/scorecard/scorecard.query.ts';
import type { BenchPlace } from '../database/bulk.ts';
import { bodyOf } from './ask.ts';
import type { Ask, Read } from './ask.ts';
import { withoutHeader } from './without-header.ts';

/** What each read asks for, once for every place: the pages' own documents, with or without the page's header. */
export function readAsks(places: readonly BenchPlace[]): Record<Read, Ask[]> {
  const each = (body: (place: BenchPlace) => string): Ask[] =>
    places.map((place) => ({ token: place.token, body: body(place) }));
  const suite = ({ tenantId, suiteId }: BenchPlace) => ({ suiteId: encodeId('Suite', tenantId, suiteId) });
  const measure = ({ tenantId, indicatorId }: BenchPlace) => ({
    id: encodeId('Indicator', tenantId, indicatorId),
  });
  const board = ({ tenantId }: BenchPlace) => ({
    filter: { open: true, partnershipId: encodeId('Partnership', tenantId, tenantId) },
  });
  const [justScorecard, justIndicator, justCases] = [
    withoutHeader(scorecard, 'scorecard'),
    withoutHeader(indicatorQuery, 'indicator'),
    withoutHeader(casesQuery, 'cases'),
  ];
  return {
    scorecard: each((place) => bodyOf(justScorecard, suite(place))),
    scorecardPage: each((place) => bodyOf(scorecard, suite(place))),
    indicator: each((place) => bodyOf(justIndicator, measure(place))),
    cases: each((place) => bodyOf(justCases, board(place))),
  };
}
