import type { LocalDate } from '#kernel/local-date';
import type { ImportMapping } from '#domain/imports/import-mapping';
import type { ImportKind } from '#domain/imports/import-state';
import type { IndicatorRecord } from '#application/ports/records';

/** What rows are read by. */
export interface ReadingRules {
  kind: ImportKind;
  mapping: ImportMapping;
  names: readonly string[];
  /** Whether a row must have as many cells as there are headings. */
  even: boolean;
  indicators: readonly IndicatorRecord[];
  /** Names and codes of our own area (an organisation's), or of the members' (a partnership's). */
  ownAreas: readonly string[];
  today: LocalDate;
}
