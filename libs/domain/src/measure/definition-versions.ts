import type { LocalDate } from '#kernel/local-date';
import type { FieldProblem } from '../improvement/field-problem.ts';
import type { CountedFacts } from './measure-facts.ts';

/** One version of a measure's definition; the first counts from the beginning. */
export interface DefinitionVersion extends CountedFacts {
  readonly version: number;
  readonly effectiveFrom: LocalDate | null;
}

/** Days from which the measure counts differently: comparisons and limits start afresh there (docs/domain.md section 4). */
export function breaksOf(versions: readonly Pick<DefinitionVersion, 'effectiveFrom'>[]): LocalDate[] {
  return versions.flatMap(({ effectiveFrom }) => effectiveFrom ?? []).sort();
}

const COUNTED = [
  'definition',
  'polarity',
  'unit',
  'unitLabel',
  'decimals',
  'numeratorLabel',
  'denominatorLabel',
] as const satisfies readonly (keyof CountedFacts)[];

/** Which of the counted facts differ. */
export function changedFacts(before: CountedFacts, after: CountedFacts): (keyof CountedFacts)[] {
  return COUNTED.filter((field) => before[field] !== after[field]);
}

/**
 * What is wrong with the day and the reason of a new version. It takes effect today or on a day gone by (a source
 * tells of its change when it tells), after the version before it; a change to come is written down when it comes.
 */
export function newVersionProblems(
  { effectiveFrom, reason }: { effectiveFrom: LocalDate; reason: string },
  { today, latestFrom }: { today: LocalDate; latestFrom: LocalDate | null },
): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (effectiveFrom > today)
    problems.push({ field: 'effectiveFrom', message: 'Enter today or a day before it.' });
  if (latestFrom !== null && effectiveFrom <= latestFrom)
    problems.push({
      field: 'effectiveFrom',
      message: 'Enter a day after the one from which the present version counts.',
    });
  if (reason.trim() === '') problems.push({ field: 'reason', message: 'Say what changed and why.' });
  else if (reason.length > 1000) problems.push({ field: 'reason', message: 'Keep this to 1000 characters.' });
  return problems;
}
