import { outputOnly } from './output-only.ts';

/** A funnel as one leaf, because GraphQL's cost is per leaf. */
export const FunnelScalar = outputOnly(
  'Funnel',
  'A funnel plot as one JSON object: periodStart, baseline (the share of all places together, in per cent), arrays of ' +
    'one length, smallest place first (names, own, sizes, values, standings inside, beyond95 or beyond998, sides high ' +
    'or low), and limits [{size, lower95, upper95, lower998, upper998}] to draw.',
);
