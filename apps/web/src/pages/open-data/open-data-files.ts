import type { Series } from '../../charts/series.ts';
import { figure } from '../../files/columns.ts';
import { observationColumns, observationKey, type ObservationRow } from '../../files/observations.ts';
import { tableOf, type Column, type Table } from '../../files/table.ts';
import type { OpenIndicatorQuery } from '../../generated/operations.ts';

export type Published = NonNullable<OpenIndicatorQuery['openIndicator']>;
type Content = Published['content'];

type Row = ObservationRow & { readonly target: number | null };

/** The figures of an edition in the layout of observations, oldest first. */
export function publishedTable({ content, edition, publishedAt }: Published): Table {
  const rows = content.rows.map((row): Row => ({
    ...row,
    areaCode: content.areaCode,
    areaName: content.areaName,
    organisation: content.publisher,
    indicator: content.code,
    indicatorTitle: content.title,
    unit: content.unit,
    missingKind: null,
    missingReason: row.missing ?? null,
  }));
  const columns: Column<Row>[] = [...observationColumns, figure('Target', (row) => row.target)];
  const about = {
    name: `${content.code}-edition-${edition}`,
    title: content.title,
    description: `${content.definition} Edition ${edition}, published ${publishedAt.slice(0, 10)}.`,
    source: content.source,
    key: observationKey,
  };
  return tableOf(about, columns, rows);
}

/** The figures of an edition as a chart takes them: no judgement, since none is published. */
export function publishedSeries({ rows }: Content): Series {
  const nothing = rows.map(() => null);
  return {
    labels: rows.map(({ label }) => label),
    starts: rows.map(({ start }) => start),
    ends: rows.map(({ end }) => end),
    values: rows.map(({ value }) => value),
    numerators: rows.map(({ numerator }) => numerator),
    denominators: rows.map(({ denominator }) => denominator),
    statuses: rows.map(({ status }) => status),
    rag: nothing,
    targets: rows.map(({ target }) => target),
    lower: nothing,
    upper: nothing,
    limits: null,
    stretches: [],
    reading: null,
    points: nothing,
    reasons: nothing,
  };
}
