import type { LocalDate } from '#kernel/local-date';

/** How a published figure stands; `suppressed` says that there is one, and that it is too small to be told. */
export type PublishedStatus = 'provisional' | 'final' | 'restated' | 'missing' | 'suppressed';

/** One period of a published indicator. */
export interface PublishedRow {
  readonly label: string;
  readonly start: LocalDate;
  readonly end: LocalDate;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly status: PublishedStatus;
  readonly target: number | null;
  /** Why there is no figure, by its kind; the words about it stay inside. Absent where there is one. */
  readonly missing?: string;
}

/** An indicator as it was published: everything the public sees of it, and nothing else is kept beside it. */
export interface PublishedContent {
  readonly code: string;
  readonly title: string;
  readonly definition: string;
  readonly definitionVersion: number;
  readonly unit: string;
  readonly decimals: number;
  readonly polarity: 'higher' | 'lower' | 'on_target' | 'neutral';
  readonly frequency: string;
  readonly caveat: string | null;
  /** The partnership or organisation that publishes it. */
  readonly publisher: string;
  readonly areaCode: string | null;
  readonly areaName: string;
  readonly source: {
    readonly title: string;
    readonly publisher: string;
    readonly url: string | null;
    readonly licence: string;
    readonly attribution: string;
  };
  /** Counts from 1 to one below this were suppressed; nought where nothing is. */
  readonly threshold: number;
  readonly rows: readonly PublishedRow[];
}

/** A figure as it is held; drafts are never among them. */
export interface HeldFigure {
  readonly label: string;
  readonly start: LocalDate;
  readonly end: LocalDate;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly status: 'provisional' | 'final' | 'restated' | 'missing';
  readonly target: number | null;
  readonly missing?: string;
}

/**
 * A figure as the public may see it (docs/domain.md section 2). A count of people from 1 to one below the threshold could
 * point at somebody, and so could a rate over so few or from so few: then neither the value nor the parts it could be
 * reckoned back from are told. Nought tells of nobody.
 *
 * @param counts whether the value itself is a count, and not a share, an amount or a mean
 */
export function publishedRow(figure: HeldFigure, counts: boolean, threshold: number): PublishedRow {
  const { value, numerator, denominator } = figure;
  const told = [counts ? value : null, numerator, denominator, restOf(numerator, denominator)];
  if (!told.some((count) => isSmall(count, threshold))) return figure;
  return { ...figure, value: null, numerator: null, denominator: null, status: 'suppressed' };
}

/** Those that are counted and not meant: as telling as those that are. Only where the numerator is a part of the whole. */
function restOf(numerator: number | null, denominator: number | null): number | null {
  if (numerator === null || denominator === null || numerator > denominator) return null;
  return denominator - numerator;
}

function isSmall(count: number | null, threshold: number): boolean {
  return count !== null && count > 0 && count < threshold;
}

/** Every figure of an indicator as the public may see it, oldest first. */
export function publishedRows(
  figures: readonly HeldFigure[],
  unit: string,
  threshold: number,
): PublishedRow[] {
  return figures
    .toSorted((a, b) => a.start.localeCompare(b.start))
    .map((figure) => publishedRow(figure, unit === 'count', threshold));
}
