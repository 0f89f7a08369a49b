import type { RecommendationContext } from '#domain/scrutiny/recommendation-context';
import { recommendationStateNames } from '#domain/scrutiny/recommendation-state-names';
import { recommendationEntry } from '#domain/scrutiny/recommendation.entry';
import { adaptDelays } from '../process/adapt-delays.ts';
import type { Process } from '../process/process.ts';
import { recommendationEffects } from './recommendation-notices.ts';
import { saveRecommendation } from './save-recommendation.ts';

/** Scrutiny's recommendation as the product runs it. */
export const recommendationProcess: Process = {
  entries: [
    { ...recommendationEntry, delays: adaptDelays<RecommendationContext>(recommendationEntry.delays) },
  ],
  stateNames: recommendationStateNames,
  effects: recommendationEffects,
  moved: (_, tx, instance, now) => saveRecommendation(tx, instance, now),
};
