/** What is asked of a source: one series of its own, of some areas, from a year on. */
export interface SeriesAsked {
  /** The source's own name or number of the series. */
  readonly series: string;
  /** GSS codes. */
  readonly areas: readonly string[];
  /** Figures of periods that began before this year are left out. */
  readonly fromYear: number;
}

/** One figure as the source tells it; the text of the value, so that nothing is rounded on the way. */
export interface SeriesFigure {
  /** As people write it, or its first day. */
  readonly period: string;
  readonly areaCode: string;
  readonly areaName: string;
  readonly value: string;
}

/** What a source answered: figures, or in words why there are none. */
export type SeriesAnswer =
  | { readonly ok: true; readonly figures: readonly SeriesFigure[] }
  | { readonly ok: false; readonly message: string };

/** A publisher of figures that this installation is connected to. */
export interface SeriesSource {
  /** Stable, such as `lg-inform`. */
  readonly code: string;
  readonly name: string;
  /** Where it is asked, for people to see. */
  readonly host: string;
  /** What a series is called there, for the form. */
  readonly seriesHint: string;
  /** What a series may look like there. */
  readonly seriesPattern: RegExp;
  /** Never throws: whatever goes wrong is an answer. */
  fetch(asked: SeriesAsked): Promise<SeriesAnswer>;
}
