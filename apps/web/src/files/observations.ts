import { count, day, figure, words } from './columns.ts';
import type { Column } from './table.ts';

/** A figure of one indicator, one place and one period: what the observation files have a row for. */
export interface ObservationRow {
  readonly label: string;
  readonly start: string;
  readonly end: string;
  readonly areaCode: string | null;
  readonly areaName: string | null;
  readonly organisation: string | null;
  readonly indicator: string;
  readonly indicatorTitle: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly unit: string;
  readonly status: string;
  /** Why there is no figure, and the kind of reason where it is one organisation's; null where there is one. */
  readonly missingKind: string | null;
  readonly missingReason: string | null;
}

/**
 * The status of a figure in SDMX's list (CL_OBS_STATUS 2.2). A restated figure is an ordinary one there; the product's
 * own word stands in the next column, and why a figure is missing in those after it.
 */
const SDMX: Readonly<Record<string, string>> = {
  draft: 'V',
  provisional: 'P',
  final: 'A',
  restated: 'A',
  missing: 'O',
  suppressed: 'Q',
};

/** Kinds of missing figures that have a status of their own there: not collected, and impossible. */
const SDMX_MISSING: Readonly<Record<string, string>> = { notCollected: 'L', nothingToMeasure: 'M' };

const sdmxOf = ({ status, missingKind }: ObservationRow): string | null =>
  SDMX_MISSING[missingKind ?? ''] ?? SDMX[status] ?? null;

/**
 * The tidy layout of the Office for National Statistics' application profile: time, geography, other dimensions, the
 * observation, its measure and unit, its attributes, its status. The import reads it back as it is.
 */
export const observationColumns: readonly Column<ObservationRow>[] = [
  words('Period', (row) => row.label),
  day('Period start', (row) => row.start),
  day('Period end', (row) => row.end),
  words(
    'Area code',
    (row) => row.areaCode,
    'Code of the area in the government statistical geography (GSS).',
  ),
  words('Area name', (row) => row.areaName),
  words('Organisation', (row) => row.organisation, 'Who reports the figure.'),
  words('Indicator', (row) => row.indicator, 'The code of the indicator.'),
  words('Indicator title', (row) => row.indicatorTitle),
  figure('Value', (row) => row.value),
  figure('Numerator', (row) => row.numerator),
  figure('Denominator', (row) => row.denominator),
  words('Unit', (row) => row.unit),
  words(
    'Obs status',
    sdmxOf,
    'SDMX CL_OBS_STATUS: A normal, P provisional, V unvalidated, Q suppressed; O missing, L not collected, M cannot exist.',
  ),
  words('Figure status', (row) => row.status, 'Draft, provisional, final, restated, missing or suppressed.'),
  words('Missing kind', (row) => row.missingKind, 'The kind of reason why there is no figure.'),
  words('Missing reason', (row) => row.missingReason, 'Why there is no figure, or whose a total is without.'),
];

/** What tells one observation from another. */
export const observationKey = ['period_start', 'area_code', 'organisation', 'indicator'];

/** How often a figure was put right since it was first signed. */
export const revisionColumn = <Row extends { revision: number | null }>(): Column<Row> =>
  count('Revision', (row) => row.revision, '1 as first signed; one more for each restatement.');
