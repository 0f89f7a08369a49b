import { sameShape } from '../improvement/same-shape.ts';
import { recommendationDelays } from './recommendation-delays.ts';
import { recommendationActs } from './recommendation-events.ts';
import { recommendationMachine } from './recommendation.machine.ts';

/**
 * The recommendation as a durable host takes it: its machine and version, when each named wait is over, and the acts
 * it may be sent. Raise the version, with a migration, whenever stored ones could mean something else.
 */
export const recommendationEntry = {
  id: 'scrutinyRecommendation',
  version: 2,
  machine: recommendationMachine,
  migrations: { 1: sameShape },
  delays: recommendationDelays,
  events: recommendationActs,
};
