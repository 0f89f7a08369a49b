import { outputOnly } from './output-only.ts';

/** A short run of figures as one leaf, because GraphQL's cost is per leaf. */
export const SparklineScalar = outputOnly(
  'Sparkline',
  'Up to 24 figures, oldest first, as one JSON array; null where a period has no figure.',
);
