import type { LocalDate } from '#kernel/local-date';
import type { Frequency } from '#kernel/period';
import { periodLabel } from '#kernel/period-label';

/** A signed figure that an edition would show, as far as it is known whether a data verifier stood by it. */
export interface FigureToPublish {
  /** Whose it is: a member's, or of the place itself. */
  readonly who: string;
  readonly periodStart: LocalDate;
  readonly periodEnd: LocalDate;
  readonly revision: number;
  readonly verified: boolean;
  /**
   * Whether a verifier is asked for it; null where that is not to be seen. History that was brought in is asked of nobody, and
   * only its own organisation knows which figures those are.
   */
  readonly asked: boolean | null;
}

/**
 * The figures that must be verified before an edition is made, where the place publishes nothing unverified (docs/domain.md
 * section 2). Of a member's, whose returns cannot be seen: its newest one, every one that was restated, and every one from the
 * first that was ever verified on; what came before is history that was brought in.
 */
export function unverifiedOf(figures: readonly FigureToPublish[]): FigureToPublish[] {
  const starts = (who: string, which: (one: FigureToPublish) => boolean): LocalDate[] =>
    figures.flatMap((one) => (one.who === who && which(one) ? [one.periodStart] : [])).sort();
  return figures.filter(({ who, periodStart, revision, verified, asked }) => {
    if (verified) return false;
    if (asked !== null) return asked;
    const since = starts(who, (one) => one.verified)[0];
    const newest = starts(who, () => true).at(-1);
    return revision > 1 || periodStart === newest || (since !== undefined && periodStart >= since);
  });
}

/** Which figures those are, in words: "North Council for March 2026 and 2 more". */
export function unverifiedWords(figures: readonly FigureToPublish[], frequency: Frequency): string {
  const [first, ...rest] = figures.toReversed();
  if (!first) return '';
  const { who, periodStart: start, periodEnd: end } = first;
  const which = `${who ? `${who} for ` : ''}${periodLabel({ frequency, start, end })}`;
  return rest.length > 0 ? `${which} and ${rest.length} more` : which;
}
