import { ROOT_READ_COSTS } from './root-read-costs.ts';

/** What a read of the root costs until it is measured: about a millisecond of the database's processor time. */
const USUAL_READ = 100;

/**
 * Fields beyond those of the root that read again, in the same measure. Reads that are put together for all rows of a list
 * cost little for each.
 */
const FURTHER_READS: Readonly<Record<string, number>> = {
  'CaseQuestion.earlier': 10,
  'ImprovementCase.closing': 60,
  'ImprovementCase.draft': 60,
  'ImprovementCase.indicator': 350,
  'ImprovementCase.recommendations': 60,
  'Partnership.members': 10,
  'Partnership.suites': 10,
  'Partnership.themes': 10,
  'SuggestedQuestion.earlier': 10,
  'TargetProposal.indicator': 350,
  'Viewer.choices': 50,
  'Viewer.needsMeCount': 600,
  'Viewer.partnerships': 100,
};

/**
 * What a field costs for the read that it makes: hundredths of a millisecond of the database's processor time, nothing where
 * it makes none.
 */
export function readCostOf(type: string, field: string, isRoot: boolean): number {
  return isRoot ? (ROOT_READ_COSTS[field] ?? USUAL_READ) : (FURTHER_READS[`${type}.${field}`] ?? 0);
}
