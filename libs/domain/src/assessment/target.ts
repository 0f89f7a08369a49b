import type { LocalDate } from '#kernel/local-date';
import type { Period } from '#kernel/period';

/** What a period should reach, and the two-sided band agreed before it starts, all in the indicator's unit. */
export interface TargetBand {
  readonly value: number;
  /** How far below the target is still within tolerance; zero or more. */
  readonly toleranceBelow: number;
  /** How far above the target is still within tolerance; zero or more. */
  readonly toleranceAbove: number;
}

/** A target with the days it covers, both inside. No end means until replaced. */
export interface DatedTarget extends TargetBand {
  readonly starts: LocalDate;
  readonly ends: LocalDate | null;
}

/**
 * The target a period is judged by: the one that covers the period's last day (docs/domain.md section 4). Where several
 * do, the one that started last.
 */
export function targetFor<T extends DatedTarget>(
  targets: readonly T[],
  period: Pick<Period, 'end'>,
): T | null {
  let found: T | null = null;
  for (const target of targets) {
    const covers = target.starts <= period.end && (target.ends === null || period.end <= target.ends);
    if (covers && (found === null || target.starts > found.starts)) found = target;
  }
  return found;
}
