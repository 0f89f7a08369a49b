import { personOf } from './case-clock.ts';
import type { CaseContext } from './case-context.ts';
import type { Recorders } from './record.types.ts';

type ScrutinyEvent =
  | 'watch'
  | 'stopWatching'
  | 'refer'
  | 'draftRecommendation'
  | 'noRecommendation'
  | 'issueRecommendation'
  | 'respondToScrutiny'
  | 'endTracking';

const nothing = (context: CaseContext): CaseContext => context;

/** What is written down of scrutiny's own work on a case. */
export const recordScrutiny: Recorders<ScrutinyEvent> = {
  watch: nothing,
  stopWatching: nothing,
  refer: (context, { by, at, reason }) => ({
    ...context,
    scrutiny: { ...context.scrutiny, calledIn: { text: reason, by: personOf(by), at } },
  }),
  draftRecommendation: nothing,
  noRecommendation: nothing,
  issueRecommendation: (context, { by, at, recommendation }) => ({
    ...context,
    scrutiny: {
      ...context.scrutiny,
      recommendation: { text: recommendation, by: personOf(by), at },
      response: null,
    },
  }),
  respondToScrutiny: (context, { by, at, response }) => ({
    ...context,
    scrutiny: { ...context.scrutiny, response: { text: response, by: personOf(by), at } },
  }),
  endTracking: nothing,
};
