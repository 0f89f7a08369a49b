import { seriesRows, type SeriesRow } from './series-table.ts';
import { count, day, figure, moment, words } from '../../files/columns.ts';
import {
  observationColumns,
  observationKey,
  revisionColumn,
  type ObservationRow,
} from '../../files/observations.ts';
import { tableOf, type Column, type Table } from '../../files/table.ts';
import type { IndicatorDataQuery } from '../../generated/operations.ts';
import type { Series } from '../../charts/series.ts';

export type IndicatorData = NonNullable<IndicatorDataQuery['indicator']>;

type Judged = ObservationRow & Pick<SeriesRow, 'target' | 'lower' | 'upper' | 'rag' | 'unusual'>;

const judgement: readonly Column<Judged>[] = [
  figure('Target', (row) => row.target),
  figure('Tolerance lower', (row) => row.lower),
  figure('Tolerance upper', (row) => row.upper),
  words('Rag', (row) => row.rag, 'exceeding, green, amber, red, noTarget, noData or overdue.'),
  words(
    'Special cause',
    (row) => row.unusual || null,
    'What is unusual about the figure, and by which rule.',
  ),
];

/** Every figure of an indicator, oldest first, in the layout of observations, with how each is judged. */
export function observationsTable(indicator: IndicatorData, series: Series): Table {
  const rows = seriesRows(series)
    .reverse()
    .map((row): Judged => ({ ...row, ...dimensionsOf(indicator) }));
  const about = {
    name: indicator.code,
    title: indicator.title,
    description: indicator.definition,
    source: indicator.source,
    key: observationKey,
  };
  return tableOf(about, [...observationColumns, ...judgement], rows);
}

/** Whose figure the row of a series is: of the one organisation that reports it, or of a partnership as a whole. */
function dimensionsOf(indicator: IndicatorData) {
  const feeders = new Map(
    indicator.contributions.map(({ organisation }) => [organisation.code, organisation]),
  );
  const [only] = feeders.size === 1 ? feeders.values() : [indicator.organisation];
  return {
    areaCode: only?.gssCode ?? null,
    areaName: only?.name ?? indicator.partnership?.name ?? null,
    organisation: only?.name ?? null,
    indicator: indicator.code,
    indicatorTitle: indicator.title,
    unit: indicator.unitLabel,
  };
}

type Contribution = IndicatorData['contributions'][number];

/** What each organisation signed for the latest periods of a shared indicator, newest first. */
export function contributionsTable(indicator: IndicatorData): Table {
  const columns: Column<Contribution>[] = [
    words('Period', (row) => row.periodLabel),
    day('Period start', (row) => row.periodStart),
    words('Area code', (row) => row.organisation.gssCode),
    words('Organisation', (row) => row.organisation.name),
    words('Indicator', () => indicator.code),
    figure('Value', (row) => row.value),
    figure('Numerator', (row) => row.numerator),
    figure('Denominator', (row) => row.denominator),
    words('Unit', () => indicator.unitLabel),
    words('State', (row) => row.state),
    words('Missing reason', (row) => row.missing, 'Why no figure will come.'),
    revisionColumn(),
    words('Restated because', (row) => row.restatedReason),
    words('Signed by', (row) => row.signedBy),
    moment('Signed at', (row) => row.signedAt),
    words('Verified by', (row) => row.verifiedBy),
    words('Commentary', (row) => row.commentary),
  ];
  const about = {
    name: `${indicator.code}-contributions`,
    title: `${indicator.title}, contributions`,
    description: 'What each organisation signed for the latest periods, and what is still awaited.',
    source: indicator.source,
  };
  return tableOf(about, columns, indicator.contributions);
}

type Target = IndicatorData['targets'][number];

/** Every target an indicator has had. */
export function targetsTable(indicator: IndicatorData): Table {
  const columns: Column<Target>[] = [
    words('Indicator', () => indicator.code),
    day('Starts', (row) => row.starts),
    day('Ends', (row) => row.ends),
    figure('Target', (row) => row.value),
    figure('Tolerance below', (row) => row.toleranceBelow),
    figure('Tolerance above', (row) => row.toleranceAbove),
    words('Unit', () => indicator.unitLabel),
    words('Basis', (row) => row.basis),
    moment('Fixed at', (row) => row.fixedAt),
  ];
  const about = {
    name: `${indicator.code}-targets`,
    title: `${indicator.title}, targets`,
    description: 'What each span of time should reach, with the tolerance agreed before it began.',
    key: ['indicator', 'starts'],
  };
  return tableOf(about, columns, indicator.targets);
}

type Comparator = IndicatorData['comparators'][number];

/** Other areas for the latest period that can be compared. */
export function comparatorsTable(indicator: IndicatorData): Table {
  const columns: Column<Comparator>[] = [
    words('Period', (row) => row.periodLabel),
    words('Area code', (row) => row.areaCode),
    words('Area name', (row) => row.areaName),
    words('Indicator', () => indicator.code),
    figure('Value', (row) => row.value),
    words('Unit', () => indicator.unitLabel),
    count('Rank', (row) => row.rank, '1 is best; empty where neither way is better.'),
    words('Measured differently', (row) => row.differs),
  ];
  const about = {
    name: `${indicator.code}-comparators`,
    title: `${indicator.title}, other areas`,
    description: 'The latest period in which this area can be compared with others.',
    source: indicator.source,
  };
  return tableOf(about, columns, indicator.comparators);
}
