import type { FoundCase } from '../cases/case-summary.sql.ts';
import type { FoundComparedWith } from '../comparison/comparison.sql.ts';
import type {
  FoundComparator,
  FoundContribution,
  FoundCriteria,
  FoundIndicator,
  FoundObservation,
  FoundOverlap,
  FoundTarget,
} from './indicator.sql.ts';
import type { FoundRebase } from './rebase.sql.ts';

/** Everything an indicator's page is made from, as the database holds it. */
export interface FoundPage {
  indicator: FoundIndicator;
  observations: FoundObservation[];
  targets: FoundTarget[];
  criteria: FoundCriteria[];
  /** Days from which a later definition counts. */
  breaks: string[];
  contributions: FoundContribution[];
  overlaps: FoundOverlap[];
  /** Where somebody recorded that the work changed. */
  rebases: FoundRebase[];
  comparators: FoundComparator[];
  /** The set that they are chosen by; null for every area that has figures. */
  comparedWith: FoundComparedWith | null;
  cases: FoundCase[];
}
