import { londonDateOf } from '#kernel/local-date';
import type { Column } from './table.ts';

/** A column of words. */
export function words<Row>(title: string, cell: (row: Row) => string | null, note?: string): Column<Row> {
  return { name: nameOf(title), title, datatype: 'string', cell, ...(note !== undefined && { note }) };
}

/** A column of whole numbers. */
export function count<Row>(title: string, cell: (row: Row) => number | null, note?: string): Column<Row> {
  return { name: nameOf(title), title, datatype: 'integer', cell, ...(note !== undefined && { note }) };
}

/** A column of figures, as they are held: no rounding. */
export function figure<Row>(title: string, cell: (row: Row) => number | null, note?: string): Column<Row> {
  return { name: nameOf(title), title, datatype: 'number', cell, ...(note !== undefined && { note }) };
}

/** A column of pounds and pence, from pence. */
export function pounds<Row>(title: string, cell: (row: Row) => number | null): Column<Row> {
  const inPounds = (pence: number | null): number | null => (pence === null ? null : pence / 100);
  return { ...figure<Row>(title, (row) => inPounds(cell(row)), 'In pounds.'), name: nameOf(title) };
}

/** A column of yes or no. */
export function yesNo<Row>(title: string, cell: (row: Row) => boolean | null, note?: string): Column<Row> {
  return { name: nameOf(title), title, datatype: 'boolean', cell, ...(note !== undefined && { note }) };
}

/** A column of days, from days or from instants, which are days of London. */
export function day<Row>(title: string, cell: (row: Row) => string | null, note?: string): Column<Row> {
  const onDay = (value: string | null): string | null =>
    value?.includes('T') ? londonDateOf(new Date(value)) : value || null;
  return {
    name: nameOf(title),
    title,
    datatype: 'date',
    cell: (row) => onDay(cell(row)),
    ...(note !== undefined && { note }),
  };
}

/** A column of moments, in UTC. */
export function moment<Row>(title: string, cell: (row: Row) => string | null): Column<Row> {
  return { name: nameOf(title), title, datatype: 'dateTime', cell };
}

/** A heading as the Office for National Statistics has them: lower snake case. */
function nameOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_|_$/g, '');
}
